import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { competenciesOf, exampleLevels } from '../../src/domain/profile'
import { examplesFile, examplesTable } from '../../tools/examplesTable'
import { theProfile } from '../support/content'

/** How an example begins: with whoever does it, or with the situation. */
const openings = { nl: /^(Ik|Als) /, en: /^(I|If|When) / } as const

const sentencesIn = (text: string) => text.split(/(?<=[.!?])\s+/u)
const wordsIn = (sentence: string) => sentence.split(/\s+/u).length

describe.each(['nl', 'en'] as const)('the behaviour examples in %s', (language) => {
  const examples = competenciesOf(theProfile()).flatMap(({ id, examples: byLevel }) =>
    exampleLevels.map((level) => ({ of: `${id} at ${level}`, text: byLevel[level][language] })),
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
    expect(examples).toHaveLength(29 * exampleLevels.length)
  })
})

test('a trainer reads in the notes what the profile says', () => {
  expect(readFileSync(examplesFile, 'utf8')).toBe(examplesTable(theProfile()))
})
