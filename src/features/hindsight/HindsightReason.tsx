import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { hindsightId } from '../../domain/documents/hindsight'
import { hindsightWriter } from '../../storage/hindsightWriter'
import { AutosaveText } from '../../shared/fields/AutosaveText'
import { useWritten } from '../../shared/documents/useWritten'
import { explainHindsight } from './changeHindsight'

interface Props {
  readonly assessment: SealedAssessment
  readonly canChange: boolean
}

/** What opened somebody's eyes. */
export function HindsightReason({ assessment, canChange }: Props) {
  const { t } = useTranslation('hindsight')
  const reason = useWritten(hindsightWriter, hindsightId(assessment))?.reason ?? ''
  return (
    <AutosaveText
      name="hindsight.reason"
      label={t('reason')}
      hint={t('clients')}
      value={reason}
      clients="all"
      native={{ rows: 3, readOnly: !canChange }}
      onType={(edit) => explainHindsight(assessment, edit)}
    />
  )
}
