import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nl } from '../../src/i18n/nl'
import { filesBelow } from '../../tools/filesBelow'
import { givenUp, official } from './dutchWords'
import { textsOf } from './words'

/** Every Dutch text of the app, and in `data/` what is the app's own voice: `growth.title`, `profiles/x: concepts.wmo.term`. */
const texts = new Map([...textsOf(nl), ...['profiles', 'programmes', 'examples', 'guides'].flatMap(dutchIn)])

describe('Dutch words that were given up', () => {
  test.each(givenUp)('do not come back, because there is $instead', ({ word, except = {} }) => {
    const found = [...texts].filter(([key, text]) => word.test(text) && !Object.hasOwn(except, key))
    expect(found).toEqual([])
  })

  test('are excepted only where they stand', () => {
    const stale = givenUp.flatMap(({ word, except = {} }) =>
      Object.keys(except).filter((key) => !word.test(texts.get(key) ?? '')),
    )
    expect(stale).toEqual([])
  })

  test('are looked for in data too, but not in the words of others', () => {
    const keys = [...texts.keys()]
    expect(keys).toContain('profiles/bcmb-clientondersteuner: clusters.1.competencies.1.1.plain')
    expect(keys).not.toContain('profiles/bcmb-clientondersteuner: clusters.1.competencies.1.1.text')
    expect(keys).toContain('programmes/bcmb-basisopleiding: registration.steps.hbo-niveau.text')
    expect(keys).not.toContain('programmes/bcmb-basisopleiding: outcomes.mc1d1-1.text')
    expect(keys).toContain('guides/bcmb-clientondersteuner: tasks.1.plain')
    expect(keys).toContain('examples/bcmb-clientondersteuner: assessments.0.answers.1.1.note')
  })
})

function dutchIn(folder: string): readonly (readonly [string, string])[] {
  return filesBelow(`data/${folder}`).flatMap((file) =>
    saidIn(JSON.parse(readFileSync(`data/${folder}/${file}`, 'utf8')), [])
      .filter(([path]) => !official[folder]?.test(path))
      .map(([path, text]) => [`${folder}/${file.replace('.json', '')}: ${path}`, text] as const),
  )
}

/** Every text that is told in Dutch, with the way to it: by the ids of what has one, because places shift. */
function saidIn(value: unknown, path: readonly string[]): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'nl' && typeof inner === 'string'
      ? [[path.join('.'), inner] as const]
      : saidIn(inner, [...path, idOf(inner) ?? key]),
  )
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined
  return typeof value.id === 'string' ? value.id : undefined
}
