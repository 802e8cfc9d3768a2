import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { competenciesOf, examplesOf } from '../../src/domain/profile'
import { examplesFile, examplesTable } from '../../tools/examplesTable'
import { theProfile } from '../support/content'

/** How an example begins: with whoever does it, or with the situation. */
const openings = { nl: /^(Ik|Als) /, en: /^(I|If|When) / } as const

const sentencesIn = (text: string) => text.split(/(?<=[.!?])\s+/u)
const wordsIn = (sentence: string) => sentence.split(/\s+/u).length

describe.each(['nl', 'en'] as const)('the behaviour examples in %s', (language) => {
  const examples = competenciesOf(theProfile()).flatMap((one) =>
    examplesOf(theProfile().scale, one).map(({ level, example }) => ({
      of: `${one.id} at ${level.value}`,
      text: example[language],
    })),
  )

  test('begin with who does it or with the situation', () => {
    expect(examples.filter(({ text }) => !openings[language].test(text))).toEqual([])
  })

  test('are one or two sentences of at most twelve words', () => {
    const tooLong = examples.filter(({ text }) => {
      const sentences = sentencesIn(text)
      return sentences.length > 2 || sentences.some((sentence) => wordsIn(sentence) > 12)
    })
    expect(tooLong).toEqual([])
    expect(examples).toHaveLength(29 * 4)
  })
})

test('a trainer reads in the notes what the profile says', () => {
  expect(readFileSync(examplesFile, 'utf8')).toBe(examplesTable(theProfile()))
})
