import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../src/domain/text'
import { en } from '../../src/i18n/en'
import { nl } from '../../src/i18n/nl'
import { filesBelow } from '../../tools/filesBelow'
import { textsOf, variablesIn, withoutPlural, type Words } from './words'

const words: Readonly<Record<Language, Words>> = { nl, en }
const dutch = textsOf(nl)
const english = textsOf(en)

test.each(languages)('in %s every file of words is part of the whole, under its own name', (language) => {
  const files = filesBelow(`src/i18n/${language}`).filter((file) => file !== 'index.ts')
  expect(files).toEqual(
    Object.keys(words[language])
      .map((name) => `${name}.ts`)
      .toSorted(),
  )
})

test('both languages say the same things, in the same order', () => {
  expect([...english.keys()]).toEqual([...dutch.keys()])
})

test('both languages fill in the same words', () => {
  const different = [...dutch]
    .filter(([key, text]) => String(variablesIn(text)) !== String(variablesIn(english.get(key) ?? '')))
    .map(([key, text]) => ({ key, nl: text, en: english.get(key) }))
  expect(different).toEqual([])
})

describe.each(languages)('in %s', (language) => {
  const texts = [...textsOf(words[language])]

  test('nothing is empty or has loose spaces', () => {
    expect(texts.filter(([, text]) => text === '' || text !== text.trim() || / {2}/.test(text))).toEqual([])
  })

  test('what is counted has every form that the language needs', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const keys = new Set(texts.map(([key]) => key))
    const counted = new Set([...keys].map(withoutPlural).filter((key) => !keys.has(key)))
    const missing = [...counted].flatMap((key) =>
      categories.map((category) => `${key}_${category}`).filter((form) => !keys.has(form)),
    )
    expect(missing).toEqual([])
  })

  test('what is counted has no form that the language does not know', () => {
    const known = ['zero', ...new Intl.PluralRules(language).resolvedOptions().pluralCategories]
    const forms = texts.map(([key]) => key).filter((key) => withoutPlural(key) !== key)
    expect(forms.filter((key) => !known.some((category) => key.endsWith(`_${category}`)))).toEqual([])
  })

  test('no text has markup, which would show as it stands', () => {
    expect(texts.filter(([, text]) => /<\/?[a-z]|&\w+;/i.test(text))).toEqual([])
  })
})

test('a key that is asked for and a key with plural forms are never one', () => {
  const keys = [...dutch.keys()]
  const plain = new Set(keys.filter((key) => withoutPlural(key) === key))
  expect(keys.filter((key) => withoutPlural(key) !== key && plain.has(withoutPlural(key)))).toEqual([])
})
