import { hundredthsOf } from '../../domain/amount'
import type { CpdEntry } from '../../domain/documents/ledgerEntry'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import { limits } from '../../exchange/limits'
import { useFormats } from '../../i18n/useFormats'
import { useAmountWords } from './useAmountWords'

/** "3 oktober 2026 · Scholing · 7,5 punten · 6 uur": what there is of it. */
export function useLineHint(): (line: CpdEntry) => string {
  const { date } = useFormats()
  const words = useAmountWords()
  return (line) =>
    [
      date(line.date),
      sanitizeForDisplay(line.category.trim(), limits.fileNameLength),
      sanitizeForDisplay(line.accreditation.trim(), limits.fileNameLength),
      line.points !== undefined && words.points(hundredthsOf(line.points)),
      line.hours !== undefined && words.hours(hundredthsOf(line.hours)),
    ]
      .filter(Boolean)
      .join(' · ')
}
