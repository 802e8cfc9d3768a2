import { expect, test } from 'vitest'
import { placedFaults } from '../../src/content/faultPlaces'
import { ContentError, parseFile } from '../../src/content/loadFile'
import { profileSchema } from '../../src/content/profileSchema'
import { isExplained } from '../../src/domain/profile'
import { gardener, interpreter } from '../support/otherProfessions'

const read = (profile: object) => parseFile('profiles/x.json', JSON.stringify(profile), profileSchema)

test('a profile may leave out all that it can do without, and number its levels as it likes', () => {
  const profile = read(gardener)
  expect(profile.scale.levels.map(({ value }) => value)).toEqual([0, 1, 2])
  expect(profile.taskGroups).toEqual([])
  expect(profile.concepts).toEqual([])
  // A title that needs no shorter one stands in its place.
  expect(profile.clusters.map(({ shortTitle }) => shortTitle.nl)).toEqual(
    gardener.clusters.map(({ title }) => title.nl),
  )
  const [first] = profile.clusters[0]?.competencies ?? []
  const [long] = profile.clusters[2]?.competencies ?? []
  expect(first && isExplained(profile, first)).toBe(false)
  expect(long && isExplained(profile, long)).toBe(true)
})

test('one language is enough, whichever it is: it is shown in the place of those that are missing', () => {
  expect(read(gardener).title).toEqual({ nl: 'Profiel hovenier', en: 'Profiel hovenier' })
  const profile = read(interpreter)
  expect(profile.title).toEqual({ nl: 'Profil Dolmetschen', en: 'Profil Dolmetschen' })
  expect(profile.clusters).toHaveLength(12)
  expect(profile.scale.levels).toHaveLength(7)
  const english = read({ ...gardener, title: { fy: 'Hôvenier', en: 'Gardener' } })
  expect(english.title).toEqual({ nl: 'Gardener', en: 'Gardener' })
})

test('every fault is told with the line on which it begins', () => {
  const { publisher: _none, ...rest } = gardener
  const broken = { ...rest, version: 7, scale: { ...gardener.scale, norm: 5 } }
  const text = JSON.stringify(broken, null, 2)
  const lineOf = (start: string) => text.split('\n').findIndex((line) => line.startsWith(start)) + 1
  expect(faultsIn(text)).toEqual([
    { path: 'publisher', problem: 'is missing', line: 1 },
    { path: 'version', problem: 'is 7, not string', line: lineOf('  "version"') },
    { path: 'scale', problem: 'has a norm that is not one of its levels', line: lineOf('  "scale"') },
  ])
})

test('a name with dots in it is found too', () => {
  const text =
    '{\n "answers": {\n  "1.1": {},\n  "1": {\n   "1": 2\n  },\n  "1.1.2": {\n   "score": 7\n  }\n }\n}'
  const faults = [{ path: 'answers.1.1.2.score', problem: '' }]
  expect(placedFaults({ type: 'ContentInvalid', file: '', text, faults })).toMatchObject([{ line: 8 }])
})

function faultsIn(text: string) {
  try {
    parseFile('profiles/x.json', text, profileSchema)
    return []
  } catch (error) {
    if (!(error instanceof ContentError) || error.failure.type !== 'ContentInvalid') throw error
    return placedFaults(error.failure)
  }
}
