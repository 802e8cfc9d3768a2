import { isDictionary, Reader, type PdfDictionary, type PdfFile, type PdfValue } from './pdfFile'

/** Something drawn on a page, and how it is marked. */
export interface Drawn {
  readonly operator: string
  /** The innermost mark that says what it is; undefined: nobody says. */
  readonly mark: Mark | undefined
  /** The letters, when it is text. */
  readonly text: string
  /** How high its letters stand above the foot of the page, in points, and how large they are; when it is text. */
  readonly y: number
  readonly size: number
  /** The numbers of the glyphs, when it is text. */
  readonly glyphs: readonly number[]
}

export interface Mark {
  readonly tag: string
  readonly id: number | undefined
}

const painting = new Set([
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'Do',
  'EI',
  'Tj',
  'TJ',
  "'",
  '"',
])

/** What a page draws, in that order. */
export function drawnOn(file: PdfFile, page: PdfDictionary): readonly Drawn[] {
  const reader = new Reader(file.stream(file.reference(page, 'Contents')).toString('latin1'))
  const drawn: Drawn[] = []
  const marks: Mark[] = []
  let operands: PdfValue[] = []
  let letters = new Map<number, string>()
  let [y, size] = [0, 0]
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (typeof token !== 'object' || token === null || !('operator' in token)) {
      operands.push(token)
      continue
    }
    const { operator } = token
    if (operator === 'BDC' || operator === 'BMC') marks.push(markOf(file, operands))
    if (operator === 'EMC') marks.pop()
    if (operator === 'Tf') letters = lettersOf(file, page, operands[0])
    if (operator === 'Tf') size = Number(operands[1])
    if (operator === 'Tm') y = Number(operands[5])
    if (painting.has(operator)) {
      const glyphs = operator === 'TJ' || operator === 'Tj' ? glyphsOf(operands) : []
      const mark = marks.findLast(({ tag, id }) => tag === 'Artifact' || id !== undefined)
      const text = glyphs.map((glyph) => letters.get(glyph) ?? '\0').join('')
      drawn.push({ operator, mark, glyphs, y, size, text })
    }
    operands = []
  }
  return drawn
}

/** The text that is drawn for an element, by the number of its mark. */
export function markedText(drawn: readonly Drawn[], id: number): string {
  return drawn
    .filter(({ mark }) => mark?.id === id)
    .map(({ text }) => text)
    .join('')
}

function markOf(file: PdfFile, [tag, properties]: readonly PdfValue[]): Mark {
  const id = isDictionary(properties) ? file.get(properties, 'MCID') : undefined
  return {
    tag: file.name({ entries: new Map([['tag', tag ?? null]]) }, 'tag') ?? '',
    id: typeof id === 'number' ? id : undefined,
  }
}

function glyphsOf(operands: readonly PdfValue[]): readonly number[] {
  const texts = operands.flat().filter((value) => typeof value === 'string')
  return texts.flatMap((text) =>
    Array.from(
      { length: text.length / 2 },
      (_, index) => text.charCodeAt(index * 2) * 256 + text.charCodeAt(index * 2 + 1),
    ),
  )
}

function lettersOf(file: PdfFile, page: PdfDictionary, font: PdfValue | undefined): Map<number, string> {
  const name = file.name({ entries: new Map([['font', font ?? null]]) }, 'font') ?? ''
  return toUnicode(file, file.get(page, 'Resources', 'Font', name))
}

/** For each glyph of a font the letters that it stands for. */
export function toUnicode(file: PdfFile, font: PdfValue | undefined): Map<number, string> {
  const map = file.stream(file.reference(font, 'ToUnicode')).toString('latin1')
  const letters = new Map<number, string>()
  for (const [, start = '', list = ''] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    for (const [index, [, hex = '']] of [...list.matchAll(/<([\w ]*)>/g)].entries()) {
      const text = Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')
      letters.set(parseInt(start, 16) + index, text)
    }
  }
  return letters
}
