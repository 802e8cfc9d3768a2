import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/domain/printedDocument'
import { fontLetters } from '../../../src/exchange/pdf/fontLetters'
import { glyphRuns, redactionMark, signsOf } from '../../../src/exchange/pdf/glyphRuns'
import { asInPdf, missingLetters } from '../../../src/exchange/pdf/missingLetters'
import { printableText } from '../../../src/exchange/pdf/printableText'
import { ReportPdf } from '../../../src/exchange/pdf/ReportPdf'
import { aPrintedDocument, everyBlock, pdfFonts } from '../../support/printedDocuments'
import { oneToFive } from '../../support/scales'

const pdf = new ReportPdf({
  title: 'x',
  subject: undefined,
  language: 'nl-NL',
  made: new Date(0),
  password: undefined,
  fonts: pdfFonts,
})
const paragraph = (text: string): Block => ({ type: 'paragraph', text })
const missing = (...blocks: readonly Block[]) => missingLetters(aPrintedDocument(blocks))

test('the letters that are known are those of the font files, regular and bold', () => {
  const differing: string[] = []
  for (let code = 0x20; code < 0x20000; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue
    const letter = String.fromCodePoint(code)
    const pairs = [['regular', 'bold'] as const, ['regularMore', 'boldMore'] as const]
    for (const [index, pair] of pairs.entries()) {
      const isThere = pair.every((font) => pdf.has(font, code))
      if (fontLetters[index]?.test(letter) !== isThere) differing.push(`${index} ${code.toString(16)}`)
    }
  }
  expect(differing).toEqual([])
})

test('what is told to be missing is what becomes a square, whatever the text', () => {
  const letter = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('é', 'ę̄', 'Łódź', 'ﬁ', '①', '½', 'µ', '👩‍⚕️', '🇳🇱', 'عربي', 'я', '█', '\u00a0', '☐'),
  )
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 8 }), fc.boolean(), (parts, isBold) => {
      const text = printableText(parts.join(' '))
      const squares = glyphRuns(pdf, text.replaceAll('\n', ' '), isBold)
        .filter(({ font }) => font === undefined)
        .flatMap((run) => signsOf(run.text))
        .filter((sign) => sign !== redactionMark)
      const told = missing(paragraph(text)).flatMap(({ signs }) => signs)
      expect(new Set(told)).toEqual(new Set(squares))
    }),
    { numRuns: 2000, seed: 4 },
  )
})

describe('letters that the PDF lacks are named, with their place', () => {
  test.each([
    ['arabic', 'محمد'],
    ['cyrillic', 'Ольга'],
    ['greek', 'Ελένη'],
    ['hebrew', 'דוד'],
    ['ethiopic', 'ሰላም'],
    ['han', '王伟'],
    ['japanese', 'さくら'],
    ['korean', '김'],
    ['devanagari', 'अमित'],
    ['thai', 'สม'],
    ['armenian', 'Արամ'],
    ['georgian', 'ნინო'],
    ['emoji', '😀👍🏽🇳🇱'],
    ['accented', 'Nguyễn'],
    ['other', '☃→'.slice(1)],
  ])('%s: %s', (kind, text) => {
    expect(missing(paragraph(text)).map((one) => one.kind)).toEqual([kind])
  })

  test('in the title, in a part, at the foot, in a list, a table and a picture', () => {
    const document = {
      ...aPrintedDocument([
        { type: 'heading', level: 1, text: 'Rapport van Ольга' },
        { type: 'heading', level: 2, text: 'Vragen' },
        { type: 'list', marker: 'bullet', items: ['Что?', 'Wat 👍?'] },
        { type: 'heading', level: 2, text: 'Cijfers' },
        {
          type: 'beside',
          left: [{ type: 'table', caption: '', columns: [{ text: '王', width: 1 }], rows: [['伟']] }],
          right: [
            { type: 'radar', alternative: '', axes: ['王'], short: ['1'], scale: oneToFive, series: [] },
          ],
        },
      ]),
      footer: 'Rapport van Ольга',
    }
    expect(missingLetters(document)).toEqual([
      {
        kind: 'cyrillic',
        signs: ['О', 'л', 'ь', 'г', 'а', 'Ч', 'т', 'о'],
        places: [{ kind: 'top' }, { kind: 'part', heading: 'Vragen' }, { kind: 'foot' }],
      },
      { kind: 'emoji', signs: ['👍'], places: [{ kind: 'part', heading: 'Vragen' }] },
      { kind: 'han', signs: ['王', '伟'], places: [{ kind: 'part', heading: 'Cijfers' }] },
    ])
  })

  test('and nothing is, where every letter is there', () => {
    expect(missing(paragraph('Zoë, Łukasz, Şükrü, Ðorđe en Jóhanna: “één – twee” … € ½ █'))).toEqual([])
    expect(missing(...everyBlock).flatMap(({ signs }) => signs)).toEqual(['α', 'β', 'γ', '😀'])
  })
})

test('the preview has an empty square where the PDF has one, and is the same elsewhere', () => {
  const document = aPrintedDocument([paragraph('Voor Ольга: één 👍🏽'), paragraph('Gewoon\u00ad')])
  expect(asInPdf(document).blocks).toEqual([paragraph('Voor □□□□□: één □'), paragraph('Gewoon\u00ad')])
})
