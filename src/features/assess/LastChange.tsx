import { useTranslation } from 'react-i18next'
import type { OpenAssessment } from '../../domain/assessment'
import { undoLastAnswer } from '../../storage/answers'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** The last thing somebody did, and the way to take it back. */
export function LastChange({ assessment }: { readonly assessment: OpenAssessment }) {
  const { t } = useTranslation(['assess', 'common'])
  if (!assessment.lastChange) return null
  return (
    <Notice
      title={t('check.undoTitle', { id: assessment.lastChange.competency })}
      actions={<Button onClick={() => undoLastAnswer(assessment.id)}>{t('common:undo')}</Button>}
    />
  )
}
