import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markText } from '../../../src/features/profile/markText'
import { searchWords } from '../../../src/lib/searchWords'

const marked = (text: string, query: string) =>
  markText(text, searchWords(query))
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('')

describe('marking what was looked for', () => {
  test('marks the letters as they stand, accents and capitals included', () => {
    expect(marked('De Cliënt en zijn coördinator', 'client coord')).toBe('De [Cliënt] en zijn [coörd]inator')
  })

  test('marks every place, also where one letter is two to the search', () => {
    expect(marked('ĳs en ijs', 'ijs')).toBe('[ĳs] en [ijs]')
  })

  test('finds a typed apostrophe where a printed one stands', () => {
    expect(marked('collega’s', "collega's")).toBe('[collega’s]')
  })

  test('looks for nothing where only a loose accent was typed', () => {
    expect(searchWords('¨')).toEqual([])
    expect(searchWords('¨a b')).toEqual(['a', 'b'])
    expect(marked('een naaste', '¨na')).toBe('een [na]aste')
  })

  test('never changes the text itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
        (text, query) => {
          expect(
            markText(text, searchWords(query))
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text)
        },
      ),
    )
  })
})
