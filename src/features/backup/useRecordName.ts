import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { useMomentLabel } from '../../navigation/useMomentLabel'
import type { AssessmentRecord } from '../../storage/records/assessmentRecord'
import type { DocumentRecord } from '../../storage/records/documentRecord'

/** A record in a few words: "Begin, 21 november 2026 (bezig)". */
export function useRecordName(): (record: AssessmentRecord | DocumentRecord) => string {
  const { t } = useTranslation('restore')
  const momentLabel = useMomentLabel()
  const { date, list } = useFormats()
  return (record) => {
    if ('kind' in record)
      return t(record.kind === 'review' ? `row.review.${record.side}` : `row.${record.kind}`)
    const name = t('row.name', { moment: momentLabel(record.moment), date: date(record.date) })
    const notes = [
      record.status === 'open' && t('row.open'),
      record.version > 1 && t('row.correction', { version: record.version }),
      record.binnedOn !== undefined && t('row.binned'),
      record.conflictOf !== undefined && t('row.conflict'),
    ].filter((note) => note !== false)
    return notes.length === 0 ? name : `${name} (${list(notes)})`
  }
}
