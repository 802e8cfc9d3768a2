import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergedText, typed } from '../../src/lib/mergeText'

describe('two changes of one text', () => {
  test.each([
    ['of nothing', '', 'Uit A. ', 'Uit B. ', 'Uit B. Uit A. '],
    ['at the end', 'Ik leer', 'Ik leer graag', 'Ik leer veel', 'Ik leer veel graag'],
    ['at both ends', 'de wijk', 'Ik ken de wijk', 'de wijk is groot', 'Ik ken de wijk is groot'],
    ['of different words', 'een twee drie', 'één twee drie', 'een twee dríé', 'één twee dríé'],
    ['around the other one', 'a b c', 'a X c', 'A b C', 'A X C'],
    ['of the same word', 'Ik bel hem', 'Ik mail hem', 'Ik app hem', 'Ik app mail hem'],
    ['that are the same', 'Ik bel', 'Ik bel hem', 'Ik bel hem', 'Ik bel hem'],
    ['of which one goes further', '', 'Ik leer', 'Ik leer luisteren', 'Ik leer luisteren'],
    ['of which one takes away', 'een twee drie', 'een drie', 'een twee drie vier', 'een drie vier'],
    [
      'of which one takes away what the other changed',
      'een twee drie',
      'een',
      'een twéé drie',
      'een twéé drie',
    ],
    ['of which one took away the space before the other', 'Ik ', 'Ik', 'Ik bel', 'Ik bel'],
    ['on lines of their own', 'a\nb', 'a\nb\nmijn', 'a\nb\nhun', 'a\nb\nhun\nmijn'],
  ])('%s', (_what, base, mine, theirs, both) => {
    expect(mergedText(base, mine, theirs)).toBe(both)
  })

  test('of which one just began a word, which is not in the other by chance', () => {
    expect(mergedText('', 'a', 'Een aap')).toBe('Een aap a')
  })

  test('a long text that was written anew is put together all the same', () => {
    const [mine, theirs] = ['mijn', 'hun'].map((word) => `${word} `.repeat(2_000))
    const both = mergedText('begin '.repeat(2_000), mine ?? '', theirs ?? '')
    expect(both).toContain(mine)
    expect(both).toContain(theirs)
  })

  test('typing goes on behind what came in between', () => {
    const keys = ['b', 'be', 'bel', 'bel ', 'bel h']
    const all = keys.reduce((now, text, index) => typed({ base: keys[index - 1] ?? '', text }, now), 'Uit B.')
    expect(all).toBe('Uit B. bel h')
  })
})

const anyWord = fc.constantFrom('ik', 'bel', 'hem', 'en', 'de', 'wijk', '👩‍👧', 'cliënt', '.')
const anySpace = fc.constantFrom(' ', '\n', '  ')
const anyText = fc
  .array(fc.tuple(anyWord, anySpace), { maxLength: 12 })
  .map((pairs) => pairs.flat().join(''))
  .chain((text) => fc.constantFrom(text, text.trimEnd()))
const anyLines = fc.uniqueArray(anyWord.map((word) => `${word}\n`))
const anything = fc.string({ unit: 'grapheme', maxLength: 30 })

describe('whatever the texts are', () => {
  test.each([
    ['words', anyText],
    ['anything', anything],
  ])('who changed nothing gets what the other made: %s', (_what, any) => {
    fc.assert(
      fc.property(any, any, (base, other) => {
        expect(mergedText(base, base, other)).toBe(other)
        expect(mergedText(base, other, base)).toBe(other)
        expect(mergedText(base, other, other)).toBe(other)
      }),
    )
  })

  test('every word that either put in is there', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (base, mine, theirs) => {
        const both = wordsIn(mergedText(base, mine, theirs))
        for (const word of [...wordsIn(mine), ...wordsIn(theirs)]) {
          if (!wordsIn(base).includes(word)) expect(both).toContain(word)
        }
      }),
    )
  })

  test('what is put in at any place of any text is there whole, whatever the other did', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), (base, theirs, at) => {
        const place = at % (base.length + 1)
        const mine = `${base.slice(0, place)} Mijn eigen zin. ${base.slice(place)}`
        expect(mergedText(base, mine, theirs).replaceAll(/\s+/g, ' ')).toContain('Mijn eigen zin.')
      }),
    )
  })

  test('what was put in already is not put in again', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(9), fc.nat(9), (lines, place, otherPlace) => {
        const base = lines.join('')
        const mine = lines.toSpliced(place, 0, 'Mijn eigen zin.\n').join('')
        const theirs = lines.toSpliced(otherPlace, 0, 'Die van hen.\n').join('')
        const once = mergedText(base, mine, theirs)
        expect(mergedText(base, mine, once).split('Mijn eigen zin.')).toHaveLength(2)
      }),
    )
  })

  test('no word that is typed letter by letter is broken by what came in between', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(18), (base, theirs, when) => {
        const start = base === '' || /\s$/.test(base) ? base : `${base} `
        const sentence = 'Zo typt iemand dit.'
        const outside = `${start}${theirs}`
        let [shown, stored] = [start, start]
        for (const [index, letter] of sentence.split('').entries()) {
          if (index === when) stored = mergedText(start, outside, stored)
          const edit = { base: shown, text: shown + letter }
          stored = typed(edit, stored)
          // The screen has not heard of the other one yet.
          shown = edit.text
        }
        const own = wordsIn(stored).filter((word) => wordsIn(sentence).includes(word))
        expect(own).toEqual(wordsIn(sentence))
        for (const word of wordsIn(theirs)) expect(wordsIn(stored)).toContain(word)
      }),
    )
  })
})

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
