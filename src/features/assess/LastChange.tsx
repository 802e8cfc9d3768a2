import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenAssessment } from '../../domain/assessment'
import { undoLastChange } from '../../domain/scoring'
import { flushAnswers } from '../../storage/answerWriter'
import { updateOpenAssessment } from '../../storage/assessments'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** The last thing somebody did, and the way to take it back. */
export function LastChange({ assessment }: { readonly assessment: OpenAssessment }) {
  const { t } = useTranslation(['assess', 'common'])
  const [failed, setFailed] = useState(false)
  if (!assessment.lastChange) return null
  const undo = async () => {
    await flushAnswers()
    const done = await updateOpenAssessment(assessment.id, undoLastChange)
    setFailed('type' in done)
  }
  return (
    <Notice
      title={t('check.undoTitle', { id: assessment.lastChange.competency })}
      actions={<Button onClick={() => void undo()}>{t('common:undo')}</Button>}
    >
      {failed && <p role="alert">{t('check.undoFailed')}</p>}
    </Notice>
  )
}
