import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { hindsightId, hindsightWriter } from '../../storage/hindsightWriter'
import { useWritten } from '../../storage/useWritten'
import { ClientDataHint } from '../../ui/ClientDataHint'
import { Field } from '../../ui/Field'
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
    <>
      <Field label={t('reason')} hint={t('clients')}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={reason}
            readOnly={!canChange}
            onChange={(event) => explainHindsight(assessment, event.target.value)}
          />
        )}
      </Field>
      <ClientDataHint text={reason} />
    </>
  )
}
