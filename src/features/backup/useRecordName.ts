import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import type { AssessmentRecord } from '../../storage/records/assessmentRecord'
import type { DocumentRecord } from '../../storage/records/documentRecord'

/** A record in a few words: "Begin, 21 november 2026 (bezig)". */
export function useRecordName(): (record: AssessmentRecord | DocumentRecord) => string {
  const { t } = useTranslation('restore')
  const momentLabel = useMomentLabel()
  const { date, list } = useFormats()
  const momentNotes = (record: AssessmentRecord) => [
    record.status === 'open' && t('row.open'),
    record.version > 1 && t('row.correction', { version: record.version }),
    record.binnedOn !== undefined && t('row.binned'),
  ]
  const documentName = (record: DocumentRecord) => {
    if (record.kind === 'wording') return t('row.wording', { version: String(record.content['version']) })
    if (record.kind === 'profile') return t('row.profile', { id: String(record.content['id']) })
    return t(record.kind === 'review' ? `row.review.${record.side}` : `row.${record.kind}`)
  }
  return (record) => {
    const [name, about] =
      'kind' in record
        ? [documentName(record), []]
        : [
            t('row.name', { moment: momentLabel(record.moment), date: date(record.date) }),
            momentNotes(record),
          ]
    const other = record.conflictOf !== undefined && t('row.conflict')
    const notes = [...about, other].filter((note) => note !== false)
    return notes.length === 0 ? name : `${name} (${list(notes)})`
  }
}
