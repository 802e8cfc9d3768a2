import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { newPassphrase, wordsInPassphrase } from '../../src/exchange/passphrase/newPassphrase'
import { normalisePassphrase } from '../../src/exchange/passphrase/normalisePassphrase'
import { dutchWords } from '../../src/exchange/passphrase/words.nl'
import { timeoutMs } from '../support/timeoutMs'

// Thousands of cases, on a machine that may be busy with something else.
vi.setConfig({ testTimeout: timeoutMs(60) })

const wordCount = 2048

describe('the words', () => {
  test('are 2048 different ones, in order', () => {
    expect(new Set(dutchWords).size).toBe(wordCount)
    expect(dutchWords).toEqual([...new Set(dutchWords)].toSorted())
  })

  test('are four to eight plain letters', () => {
    expect(dutchWords.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([])
  })

  test('stay apart when one letter is missed, added or mistaken', () => {
    const known = new Set(dutchWords)
    expect(dutchWords.filter((word) => cuts(word).some((cut) => known.has(cut.join(''))))).toEqual([])
    expect(alike(dutchWords, (word) => cuts(word).map((cut) => cut.join('?')))).toEqual([])
  })

  test('stay apart in the ear', () => {
    expect(alike(dutchWords, (word) => [soundOf(word)])).toEqual([])
  })

  test('have no plural and no diminutive beside them', () => {
    const known = new Set(dutchWords)
    const endings = ['s', 'n', 'en', 'je', 'tje', 'pje', 'etje']
    const pairs = dutchWords.flatMap((word) =>
      endings.filter((ending) => known.has(word + ending)).map((ending) => `${word} ${word}${ending}`),
    )
    expect(pairs).toEqual([])
  })
})

describe('a new passphrase', () => {
  test('is six words of the list', () => {
    const words = newPassphrase().split(' ')
    expect(words).toHaveLength(wordsInPassphrase)
    expect(words.filter((word) => !dutchWords.includes(word))).toEqual([])
  })

  test('differs from the one before', () => {
    expect(newPassphrase()).not.toBe(newPassphrase())
  })

  test('can be any: the first and the last number give words too', () => {
    expect(newPassphrase((numbers) => numbers.fill(65_535))).toBe(
      Array(wordsInPassphrase).fill(dutchWords.at(-1)).join(' '),
    )
  })

  test('favours no word', () => {
    expect(65_536 % dutchWords.length).toBe(0)
    const fill = seededFill(20_261_121)
    const rounds = 20_000
    const drawn = Array.from({ length: rounds }, () => newPassphrase(fill).split(' ')).flat()
    const counts = new Map(dutchWords.map((word) => [word, 0]))
    for (const word of drawn) counts.set(word, (counts.get(word) ?? 0) + 1)
    const expected = drawn.length / wordCount
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // 2047 degrees of freedom: the mean is 2047, four standard deviations are 256.
    expect(Math.abs(chiSquare - 2047)).toBeLessThan(256)
  })
})

describe('a typed passphrase', () => {
  test.each([
    ['with a capital and a space at the end', 'Appel bakker cactus dolfijn ekster fiets '],
    ['with hyphens', 'appel-bakker-cactus-dolfijn-ekster-fiets'],
    ['with commas', 'appel, bakker, cactus, dolfijn, ekster, fiets'],
    ['with the full stop of two spaces', 'Appel bakker cactus. Dolfijn ekster fiets.'],
    ['over two lines', 'appel bakker cactus\r\n  dolfijn ekster fiets\n'],
    ['with a dash and a hard space', 'appel – bakker\u00a0cactus — dolfijn ekster fiets'],
    ['in capitals', 'APPEL BAKKER CACTUS DOLFIJN EKSTER FIETS'],
  ])('is the one that was given, %s', (_, typed) => {
    expect(normalisePassphrase(typed)).toBe('appel bakker cactus dolfijn ekster fiets')
  })

  test.each([
    ['Mijn Eigen-Zin, met komma.', 'Mijn Eigen-Zin, met komma.'],
    ['  Tr0ub4dor &\t3 ', 'Tr0ub4dor & 3'],
    ['Appel-taart', 'Appel-taart'],
    ['Appel Bakker Cactus Dolfijn Ekster', 'Appel Bakker Cactus Dolfijn Ekster'],
    ['Appel Bakker Cactus Dolfijn Ekster Xyz', 'Appel Bakker Cactus Dolfijn Ekster Xyz'],
    ['cafe\u0301', 'caf\u00e9'],
    ['', ''],
    ['   ', ''],
  ])('of somebody’s own keeps its signs and capitals: “%s”', (typed, kept) => {
    expect(normalisePassphrase(typed)).toBe(kept)
  })

  test('is the new one, however capitals and signs got in', () => {
    const mark = fc.constantFrom(' ', '  ', '-', ', ', '. ', '\n', '\u00a0', ' – ')
    fc.assert(
      fc.property(
        fc.array(mark, { minLength: 6, maxLength: 6 }),
        fc.nat(63),
        fc.nat(),
        (marks, capitals, seed) => {
          const passphrase = newPassphrase(seededFill(seed))
          const typed = passphrase
            .split(' ')
            .map((word, index) =>
              (capitals >> index) & 1 ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word,
            )
            .map((word, index) => `${word}${marks[index]}`)
            .join('')
          expect(normalisePassphrase(typed)).toBe(passphrase)
        },
      ),
    )
  })

  test('does not change a second time', () => {
    const mixed = fc
      .array(
        fc.oneof(fc.constantFrom(...dutchWords.slice(0, 20)), fc.string({ unit: 'binary', maxLength: 4 })),
      )
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ unit: 'binary' })), (typed) => {
        const once = normalisePassphrase(typed)
        expect(normalisePassphrase(once)).toBe(once)
      }),
    )
  })
})

/** Pairs of words that can be taken for each other: they have a form in common. */
function alike(words: readonly string[], formsOf: (word: string) => readonly string[]): readonly string[] {
  const owners = new Map<string, string>()
  return words.flatMap((word) =>
    [...new Set(formsOf(word))].flatMap((form) => {
      const owner = owners.get(form)
      owners.set(form, word)
      return owner === undefined ? [] : [`${owner} ${word}`]
    }),
  )
}

/** What is left around each of its letters. */
function cuts(word: string): readonly (readonly [string, string])[] {
  return Array.from(word, (_, index) => [word.slice(0, index), word.slice(index + 1)] as const)
}

/** Near enough to how Dutch sounds: what is spelt in two ways, and a hard end. */
function soundOf(word: string): string {
  const same = [
    [/ei/g, 'ij'],
    [/auw?|ouw/g, 'ou'],
    [/ch/g, 'g'],
    [/c/g, 'k'],
    [/th/g, 't'],
    [/d$/, 't'],
    [/b$/, 'p'],
  ] as const
  return same.reduce((sound, [written, heard]) => sound.replace(written, heard), word)
}

/** Numbers at random that are the same each time (mulberry32). */
function seededFill(seed: number) {
  let state = seed
  return (numbers: Uint16Array<ArrayBuffer>) =>
    numbers.map(() => {
      state = (state + 0x6d2b79f5) | 0
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return (mixed ^ (mixed >>> 14)) & 0xffff
    })
}
