import { hundredthsOf } from '../../domain/amount'
import type { LedgerEntry } from '../../domain/documents/ledgerEntry'
import { shownText } from '../../exchange/door/shownText'
import { limits } from '../../exchange/limits'
import { useFormats } from '../../i18n/useFormats'
import { useAmountWords } from './useAmountWords'

/** "3 oktober 2026 · Scholing · 7,5 punten · 6 uur": what there is of it. */
export function useLineHint(): (line: LedgerEntry) => string {
  const { date } = useFormats()
  const words = useAmountWords()
  return (line) =>
    [
      date(line.date),
      shownText(line.category.trim(), limits.fileNameLength),
      shownText(line.accreditation.trim(), limits.fileNameLength),
      line.points !== undefined && words.points(hundredthsOf(line.points)),
      line.hours !== undefined && words.hours(hundredthsOf(line.hours)),
    ]
      .filter(Boolean)
      .join(' · ')
}
