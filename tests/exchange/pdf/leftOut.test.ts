import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { PDFDocument } from 'pdfkit'
import type * as Pdfkit from 'pdfkit'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { Block } from '../../../src/domain/printedDocument'
import { getCombiningClass, getScript, isDigit, isMark } from '../../../src/exchange/pdf/letterProperties'
import { fontNames, type FontName } from '../../../src/exchange/pdf/pdfFonts'
import { writePdf } from '../../../src/exchange/pdf/writePdf'
import { aPrintedDocument, everyBlock, pdfFonts } from '../../support/printedDocuments'

/** pdfkit and fontkit as they are installed: Node reads them, past all that the build leaves out. */
const fromNode = createRequire(import.meta.url)
// The file for browsers: the one for Node packs with another library, which gives other bytes.
const whole: unknown = fromNode(fromNode.resolve('pdfkit').replace(/pdfkit\.js$/, 'pdfkit.browser.js'))
if (!isPdfkit(whole)) throw new Error('pdfkit is not what it was')
const { PDFDocument: WholeDocument } = whole
const properties = { getCombiningClass, getScript, isDigit, isMark }
const unicode: unknown = createRequire(fromNode.resolve('fontkit'))('unicode-properties')
if (!isUnicode(unicode)) throw new Error('unicode-properties is not what it was')

function isPdfkit(module: unknown): module is typeof Pdfkit {
  return typeof module === 'function' && 'PDFDocument' in module
}

function isUnicode(module: unknown): module is typeof properties {
  return typeof module === 'object' && module !== null && 'getScript' in module
}

interface Run {
  readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[]
  readonly positions: readonly object[]
  readonly advanceWidth: number
}

interface Font {
  readonly characterSet: readonly number[]
  readonly directory: { readonly tables: object }
  layout(text: string): Run
  _getTableStream(name: string): { readonly buffer: Uint8Array }
}

interface Embedded {
  readonly font: Font
  readonly subset: { includeGlyph(glyph: number): number; encode(): Uint8Array }
}

class Opened extends PDFDocument {
  get embedded(): Embedded {
    return asEmbedded(this['_font'])
  }
}

class OpenedWhole extends WholeDocument {
  get embedded(): Embedded {
    return asEmbedded(this['_font'])
  }
}

function asEmbedded(font: object): Embedded {
  if (!isEmbedded(font)) throw new Error('the font is not in the file')
  return font
}

function isEmbedded(font: object): font is Embedded {
  return 'font' in font && 'subset' in font
}

const options = {
  size: 'A4',
  margin: 0,
  pdfVersion: '1.7',
  lang: 'nl-NL',
  tagged: true,
  displayTitle: true,
  bufferPages: true,
  autoFirstPage: false,
  font: null,
  info: { Title: '', Producer: '', Creator: '', CreationDate: new Date(0), ModDate: new Date(0) },
} as const

function both(name: FontName) {
  const open = (Kind: typeof Opened | typeof OpenedWhole) =>
    new Kind(options).registerFont(name, pdfFonts[name]).font(name, 1).embedded
  return [open(Opened), open(OpenedWhole)] as const
}

/** As a text: of hundreds of thousands of letters that is compared at once. */
const shaped = ({ glyphs, positions, advanceWidth }: Run) =>
  JSON.stringify({
    glyphs: glyphs.map(({ id, codePoints }) => [id, codePoints]),
    positions: positions.map((position) => ({ ...position })),
    advanceWidth,
  })

describe.each(fontNames)('the letters of %s, by what is left of the library and by the whole', (name) => {
  const [ours, theirs] = both(name)
  const letters = ours.font.characterSet
    .filter((code) => code < 0xffff)
    .map((code) => String.fromCodePoint(code))

  test('are as many, and some hundred', () => {
    expect(ours.font.characterSet).toEqual(theirs.font.characterSet)
    expect(letters.length).toBeGreaterThan(100)
  })

  test.each(['getScript', 'isMark', 'isDigit', 'getCombiningClass'] as const)(
    'are the same by %s',
    (asked) => {
      for (const letter of letters) {
        const code = letter.codePointAt(0) ?? 0
        expect([letter, properties[asked](code)]).toEqual([letter, unicode[asked](code)])
      }
    },
  )

  test('are read from the same tables', () => {
    const read = ({ font }: Embedded) =>
      Object.keys(font.directory.tables).filter((table) => Reflect.get(font, table) !== undefined)
    expect(read(ours)).toEqual(read(theirs))
    expect(read(ours)).toContain('GPOS')
  })

  test('are unpacked once, and not for each of them again', () => {
    const outlines = () => ours.font['_getTableStream']('glyf').buffer
    expect(outlines()).toBe(outlines())
  })

  test('stand in the same place beside any other', () => {
    for (const letter of letters) {
      const pairs = letters.map((other) => letter + other).join('')
      expect(shaped(ours.font.layout(pairs))).toBe(shaped(theirs.font.layout(pairs)))
    }
  })

  test('stand in the same place in any text', () => {
    const text = fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, (one) => {
        expect(shaped(ours.font.layout(one))).toBe(shaped(theirs.font.layout(one)))
      }),
    )
  })

  test('are put into a file to the same byte', () => {
    for (const { subset, font } of [ours, theirs])
      for (const { id } of font.layout(letters.join('')).glyphs) subset.includeGlyph(id)
    expect(ours.subset.encode()).toEqual(theirs.subset.encode())
  })
})

const names = [
  'Łucja Żółć-Wiśniewska, Şükrü Çağlayan İğdır, Ștefan Țîrlea, Đorđe Žižek, Zoë Ångström',
  'e\u0301e\u0308n a\u0300 z\u030c\u0323 x\u0304\u0308 \u0301los, q\u0315 en o\u0361u',
  '😀 👩‍⚕️ 🇳🇱 en ☕; مرحبا, שלום, Ολγα, Ольга, አማርኛ, 李, ひらがな, 한글, नमस्ते, สวัสดี',
  '½ ⅔ 1⁄2 12⁄345 ﬁ ﬀ æ œ ß ẞ € ₺ ₿ ™ ℓ − ∕ ‘’ “” … – — \u00a0\u2009x\u00ad\u200d\u202e\ufeff',
  'Geen \u2588\u2588\u2588 hier; \ud83d half, \u0000 nul, \ufffd',
]
const paragraphs: readonly Block[] = names.map((text) => ({ type: 'paragraph', text, tone: 'lead' }))
const headings: readonly Block[] = names.map((text) => ({ type: 'heading', level: 2, text }))

describe('a file', () => {
  afterAll(() => vi.resetModules())

  test.each([
    ['with every kind of block', everyBlock],
    ['with names and signs from everywhere', [...paragraphs, ...headings]],
  ])('%s is the same to the byte', async (_, blocks) => {
    const task = {
      document: aPrintedDocument(blocks),
      data: { name: 'data.json', text: JSON.stringify(names) },
      made: '2026-11-28T12:00:00.000Z',
      password: undefined,
    }
    const means = { fonts: pdfFonts, onProgress: () => undefined }
    const ours = await writePdf(task, means)
    vi.resetModules()
    vi.doMock('pdfkit', () => ({ PDFDocument: WholeDocument }))
    const { writePdf: writeWhole } = await import('../../../src/exchange/pdf/writePdf')
    vi.doUnmock('pdfkit')
    expect(writeWhole).not.toBe(writePdf)
    expect(Buffer.compare(ours, await writeWhole(task, means))).toBe(0)
  })
})

describe('what is left out', () => {
  test('says so when it is reached', () => {
    const font =
      'node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2'
    const pdf = new Opened(options).registerFont('regular', new Uint8Array(readFileSync(font)))
    expect(() => pdf.font('regular', 1)).toThrow(
      /WOFF2Font\.js is left out, because .*\(tools\/leftOut\.ts\)/,
    )
  })

  test('is never asked for in silence', () => {
    const [{ font }] = both('regular')
    expect(() => font.layout('مرحبا')).toThrow('no font on paper has the script of U+645')
    expect(() => properties.getCombiningClass(0x323)).toThrow('no font on paper has the mark U+323')
  })
})
