import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nl } from '../../src/i18n/nl'
import { filesBelow } from '../../tools/filesBelow'
import { manifest } from '../../tools/manifest'
import { givenUp, official } from './dutchWords'
import { textsOf } from './words'

/**
 * Every Dutch text of the app, and in `data/` what is the app's own voice: `growth.title`, `profiles/x: concepts.wmo.term`. A
 * history is what was said then.
 */
const texts = new Map([
  ...textsOf(nl),
  ...filesBelow('data').filter(isOwnVoice).flatMap(dutchIn),
  ...stringsIn(manifest, []).map(([path, text]) => [`manifest: ${path}`, text] as const),
  ...dutchOutside(),
])

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
    expect(keys).toContain('catalogue: profiles.bcmb-clientondersteuner.title')
  })

  test('are looked for in what stands before the app too: its page, its manifest, the public files and the README', () => {
    for (const key of ['index.html', 'manifest: shortcuts.0.name', 'public/boot.js', 'README.md'])
      expect([...texts.keys()]).toContain(key)
  })
})

type Said = readonly (readonly [key: string, text: string])[]

function isOwnVoice(file: string): boolean {
  return file.endsWith('.json') && !/^(schema|history)\//.test(file)
}

function dutchIn(file: string): Said {
  const [folder = ''] = file.split('/')
  return saidIn(JSON.parse(readFileSync(`data/${file}`, 'utf8')), [])
    .filter(([path]) => !official[folder]?.test(path))
    .map(([path, text]) => [`${file.replace('.json', '')}: ${path}`, text] as const)
}

/** Without a language beside each text: what is Dutch there is taken whole. */
function dutchOutside(): Said {
  const [, readme = ''] = /\*\*In het Nederlands\.\*\*([^|]+)/.exec(readFileSync('README.md', 'utf8')) ?? []
  const page = [...readFileSync('index.html', 'utf8').matchAll(/content="([^"]+)"|>([^<>]+)</g)]
  const files = filesBelow('public').filter((name) => /\.(js|svg|html|txt)$/.test(name))
  return [
    ['README.md', readme],
    ['index.html', page.map(([, content = '', text = '']) => `${content} ${text}`).join(' ')],
    ...files.map((name) => [`public/${name}`, literalsIn(readFileSync(`public/${name}`, 'utf8'))] as const),
  ]
}

/** What of a file may be a sentence: literal texts of several words, and what stands between tags. */
function literalsIn(text: string): string {
  const literals = [...text.matchAll(/'([^'\n]*)'|"([^"\n]*)"|>([^<>]+)</g)].map((found) =>
    found.slice(1).join(''),
  )
  return literals.filter((literal) => /\p{L} \p{L}/u.test(literal)).join('\n')
}

/** Every text in a value, with the way to it. */
function stringsIn(value: unknown, path: readonly string[]): Said {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]))
}

/** Every text that is told in Dutch, with the way to it: by the ids of what has one, because places shift. */
function saidIn(value: unknown, path: readonly string[]): Said {
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
