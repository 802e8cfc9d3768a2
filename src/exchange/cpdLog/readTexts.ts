import type { CpdEntry } from '../../domain/documents/ledgerEntry'
import { withoutGuard } from '../csv/guard'
import { limits } from '../limits'
import type { CpdLogColumn } from './cpdLogColumns'
import type { Doubt, LineFault } from './LineRead'

const columns = ['title', 'category', 'accreditation'] as const
type TextColumn = (typeof columns)[number]

interface TextsRead {
  readonly entry: Pick<CpdEntry, TextColumn>
  readonly doubts: readonly Doubt[]
}

/** The texts of a line, each on one line of its own: a new line within a cell becomes a space. */
export function readTexts(cell: (column: CpdLogColumn) => string): TextsRead | LineFault {
  const max = limits.cpdLog.textLength
  const texts = {
    title: oneLine(cell('title')),
    category: oneLine(cell('category')),
    accreditation: oneLine(cell('accreditation')),
  }
  const long = columns.find((column) => texts[column].length > max)
  if (long) return { type: 'TooLong', column: long, max }
  const doubts = columns.flatMap((column): readonly Doubt[] => {
    if (isShortened(texts[column])) return [{ column, why: 'ShortenedNumber' }]
    return texts[column].includes('\u{fffd}') ? [{ column, why: 'BrokenLetters' }] : []
  })
  return { entry: texts, doubts }
}

function oneLine(cell: string): string {
  return withoutGuard(cell).replaceAll(/[\n\r\u2028\u2029]+/g, ' ')
}

/** A number as a spreadsheet shows one that is too long for its cell or its memory: 4,61E+13. */
function isShortened(text: string): boolean {
  return /^\s*\d(?:[.,]\d+)?E\+?\d{1,3}\s*$/i.test(text)
}
