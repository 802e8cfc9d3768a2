import * as v from 'valibot'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { guideFault, loadGuide } from '../../src/content/loadGuide'
import { ContentError } from '../../src/content/loadFile'
import { plainIds } from '../../src/domain/fields'
import { theProfile } from '../support/builders'
import { dataText, theCatalogue } from '../support/content'

afterEach(() => vi.unstubAllGlobals())

const file = 'guides/bcmb-clientondersteuner.json'

function serve(text: string): void {
  vi.stubGlobal('document', { baseURI: 'http://localhost/' })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)))
}

describe('what goes with a profile', () => {
  test('explains every task, and has five tips for every cluster', async () => {
    serve(dataText(file))
    const { tasks = [], tips = [] } = await loadGuide(theCatalogue(), theProfile())
    const all = theProfile().taskGroups.flatMap((group) => group.tasks)
    expect(tasks.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
    expect(tips.map((one) => [one.id, one.tips.length])).toEqual(
      theProfile().clusters.map(({ id }) => [id, 5]),
    )
  })

  test('is nothing where the catalogue names none', async () => {
    const { profiles, ...rest } = theCatalogue()
    const without = { ...rest, profiles: profiles.map(({ guide: _none, ...one }) => one) }
    expect(await loadGuide(without, theProfile())).toEqual({ profile: 'bcmb-clientondersteuner' })
  })

  test('names the file and the place when it does not fit the profile', async () => {
    serve(dataText(file).replace('"id": "14"', '"id": "15"'))
    const failed = await loadGuide(theCatalogue(), theProfile()).catch(failureOf)
    expect(failed).toMatchObject({
      type: 'ContentInvalid',
      file,
      faults: [{ path: 'tasks[13].id', problem: 'is "15", which the profile does not have' }],
    })
  })

  test('belongs to the profile that the catalogue says', () => {
    const profile = theProfile()
    expect(guideFault({ profile: profile.id }, profile)).toBeUndefined()
    expect(
      guideFault({ profile: profile.id }, { ...profile, id: v.parse(plainIds.profileId, 'ander') }),
    ).toEqual({
      path: 'profile',
      problem: 'is "bcmb-clientondersteuner", but the catalogue says "ander"',
    })
  })
})

test('every sentence of it is short enough to read at once', () => {
  const said = [...dataText(file).matchAll(/"nl": "([^"]+)"/g)].flatMap(([, text = '']) =>
    text.split(/(?<=[.!?])\s+/u),
  )
  expect(said.length).toBeGreaterThan(60)
  expect(said.filter((sentence) => sentence.split(/\s+/u).length > 15)).toEqual([])
})

function failureOf(error: unknown) {
  return error instanceof ContentError ? error.failure : error
}
