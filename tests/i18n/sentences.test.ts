import { describe, expect, test } from 'vitest'
import { nl } from '../../src/i18n/nl'
import { sentenceLengths, sentencesIn, wordsIn } from './sentences'
import { textsOf } from './words'

/** Most readers follow twelve words at a time (B1); what the app says itself stays well below that. */
describe('Dutch sentences of the app', () => {
  const lengths = sentenceLengths([...textsOf(nl).values()])

  test('have eight words on average at most', () => {
    expect(lengths.average).toBeLessThanOrEqual(8)
  })

  test('hardly ever have more than fifteen words', () => {
    expect(lengths.longShare).toBeLessThanOrEqual(1)
  })

  test('never have more than twenty', () => {
    const { longest } = lengths
    expect({ longest, isShort: wordsIn(longest) <= 20 }).toEqual({ longest, isShort: true })
  })
})

test('a sentence ends with a mark, a label is none, and what is filled in is one word', () => {
  const sentences = sentencesIn('Dit is {{count}} zin. Dit: ook – een?\n\nGeen zin')
  expect(sentences).toEqual(['Dit is {{count}} zin.', 'Dit: ook – een?'])
  expect(sentences.map(wordsIn)).toEqual([4, 3])
})
