import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../src/domain/text'
import { en } from '../../src/i18n/en'
import { nl } from '../../src/i18n/nl'
import { textsOf, variablesIn, type Words } from './words'

const doors: Readonly<Record<Language, Words>> = { nl: nl.door, en: en.door }

/** What anybody understands: what was asked for, how large a file is, and what to do next. */
const plainVariables = ['what', 'choose', 'copy', 'data', 'size', 'max']

describe.each(languages)('in %s', (language) => {
  const texts = textsOf(doors[language])
  const technical = [...texts.keys()].filter((key) => key.startsWith('technical.'))
  const plain = [...texts].filter(([key]) => !key.startsWith('technical.'))

  test('why a file is refused is told without its technical cause', () => {
    const withCause = plain.filter(([, text]) =>
      variablesIn(text).some((name) => !plainVariables.includes(name)),
    )
    expect(withCause).toEqual([])
  })

  test('whatever has a technical cause says in plain words what to do next', () => {
    const causes = technical.map((key) => key.replace('technical.', '')).filter((key) => key !== 'title')
    expect(causes.length).toBeGreaterThan(0)
    const endless = causes.filter(
      (key) => !/\{\{(copy|choose)\}\}$|\. \p{Lu}[^.]+\.$/u.test(texts.get(key) ?? ''),
    )
    expect(endless).toEqual([])
  })
})
