import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnWidths } from '../../../src/exchange/pdf/columnWidths'
import { printableText } from '../../../src/exchange/pdf/printableText'
import { textLines } from '../../../src/exchange/pdf/textLines'

const tenths = (text: string) => text.length * 10

describe('a text in lines', () => {
  test('breaks between words, and keeps the space where it was', () => {
    expect(textLines('een twee drie', 80, tenths)).toEqual([
      { text: 'een twee ', width: 80 },
      { text: 'drie', width: 40 },
    ])
  })

  test('breaks after a hyphen, and in a word only when it is too wide by itself', () => {
    expect(textLines('vraag-gericht', 80, tenths).map(({ text }) => text)).toEqual(['vraag-', 'gericht'])
    expect(textLines('zelfsturing', 80, tenths).map(({ text }) => text)).toEqual(['zelfstur', 'ing'])
  })

  test('keeps words with a hard space between them together', () => {
    expect(textLines('op 3\u00a0mei', 50, tenths).map(({ text }) => text)).toEqual(['op ', '3\u00a0mei'])
  })

  test('loses nothing and is never too wide, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 80, max: 300 }),
        (text, width) => {
          const lines = textLines(text, width, tenths)
          expect(lines.map((line) => line.text).join('')).toBe(printableText(text).replaceAll('\n', ''))
          for (const line of lines) {
            expect(line.width <= width || Array.from(line.text.normalize('NFD')).length < 9).toBe(true)
          }
        },
      ),
    )
  })
})

describe('a text on paper', () => {
  test('has no signs that steer: controls, other directions, half characters', () => {
    expect(printableText('a\u0000b\u001b[31m\u202ec\u202c\u00ad\ufeff\ud800')).toBe('ab[31mc\ufffd')
  })

  test('has one kind of space and of line break, and never two empty lines', () => {
    expect(printableText(' een\ttwee\u2003drie \r\n\r\n\r\n\u2028vier  ')).toBe('een twee drie\n\nvier')
  })
})

describe('the widths of columns', () => {
  test('follow their shares', () => {
    expect(
      columnWidths(
        [
          { share: 3, min: 0 },
          { share: 1, min: 0 },
        ],
        200,
      ),
    ).toEqual([150, 50])
  })

  test('give room to a long word from columns that have it to spare', () => {
    expect(
      columnWidths(
        [
          { share: 3, min: 50 },
          { share: 1, min: 80 },
        ],
        200,
      ),
    ).toEqual([120, 80])
  })

  test('fill the table, whatever is asked', () => {
    const wish = fc.record({ share: fc.double(), min: fc.double({ min: 0, max: 500, noNaN: true }) })
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 14 }), (wishes) => {
        const widths = columnWidths(wishes, 400)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(400, 6)
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })
})
