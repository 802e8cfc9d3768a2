import { limits } from '../limits'
import { csvRows, type TableRow } from './csvRows'

/** Rows with headings above them, whatever kind of file they came from. */
export interface Table {
  readonly headings: readonly string[]
  readonly rows: readonly TableRow[]
}

const separators = [';', ',', '\t']

/**
 * The table in a CSV text. Its separator is the one by which most headings are known; Excel may name it on a line of its own,
 * which is passed over. No more rows are read than one above `limits.ledger.lines`.
 */
export function csvTable(text: string, isKnown: (heading: string) => boolean): Table {
  const body = text.replace(/^\ufeff/, '').replace(/^sep=.(?=\r|\n)/i, '')
  const counted = separators.map((separator) => {
    const headings = csvRows(body, separator, 0)[0]?.cells ?? []
    return { separator, known: headings.slice(0, limits.cpdLog.columns).filter(isKnown).length }
  })
  const best = counted.reduce((a, b) => (b.known > a.known ? b : a))
  const [head, ...rows] = csvRows(body, best.separator, limits.cpdLog.lines + 1)
  return { headings: head?.cells ?? [], rows }
}
