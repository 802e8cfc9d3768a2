import type { PdfObjects } from './pdfObjects'

const space = '[\\0\\t\\n\\f\\r ]'
const lastLines = new RegExp(`startxref${space}{1,10}(\\d{1,10})${space}{0,10}$`)
const section = new RegExp(`${space}{0,10}(\\d{1,10}) (\\d{1,10})${space}{1,3}(?=\\d{10} )`, 'y')
const entry = /(\d{10}) (\d{5}) ([nf])[\r\n ]{2}/y
const object = new RegExp(`${space}{0,2}(\\d{1,10})${space}{1,10}\\d{1,5}${space}{1,10}obj`, 'y')

/**
 * Whether a file came whole: it has its last line, nothing begins behind that, and the list to which it points (ISO 32000-2, 7.5.4 and
 * 7.5.5) tells where things are. What was cut off, lost a piece or got other ends of lines has not.
 * @param text from its first line on.
 * @param before how many bytes stood before that: some programs count them.
 */
export function isWholePdf(text: string, { lastObject }: PdfObjects, before: number): boolean {
  const end = text.lastIndexOf('%%EOF')
  if (end < lastObject) return false
  const place = lastLines.exec(text.slice(Math.max(0, end - 64), end))?.[1]
  if (place === undefined) return false
  return [0, before].some((shift) => isList(text, Number(place) - shift, shift))
}

/** A table, or a stream that holds one: of that only the place is looked at. */
function isList(text: string, place: number, shift: number): boolean {
  if (place < 0) return false
  return text.startsWith('xref', place)
    ? pointsRight(text, place + 4, shift)
    : objectAt(text, place) !== undefined
}

function pointsRight(text: string, start: number, shift: number): boolean {
  let at = start
  for (let head = matchAt(section, text, at); head; head = matchAt(section, text, at)) {
    at += head[0].length
    const first = Number(head[1])
    for (let index = 0; index < Number(head[2]); index += 1) {
      const found = matchAt(entry, text, at)
      if (!found) return false
      if (found[3] === 'n' && objectAt(text, Number(found[1]) - shift) !== first + index) return false
      at += found[0].length
    }
  }
  return at > start
}

/** The number of the object that begins there. */
function objectAt(text: string, place: number): number | undefined {
  const number = matchAt(object, text, place)?.[1]
  return number === undefined ? undefined : Number(number)
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = Math.max(0, at)
  return pattern.exec(text) ?? undefined
}
