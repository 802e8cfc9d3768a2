import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { OpenAssessment } from '../../domain/assessment'
import { isSealed, isUntouched, versionsOf } from '../../domain/sealing'
import { paths } from '../../navigation/paths'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { answers } from '../../storage/answers'
import { flushAutosave } from '../../storage/autosave/queue'
import { dropCorrection } from '../../storage/dropCorrection'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

/** *Niet corrigeren*: back to the result as it was; asks once when something was changed. */
export function DropCorrection({ assessment }: { readonly assessment: OpenAssessment }) {
  const { t } = useTranslation('assessments')
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<WriteFailure>()
  const corrected = versionsOf(useAssessments(), assessment.original).findLast(isSealed)
  const leave = () => navigate(corrected ? paths.result(corrected.id) : paths.assessments, { replace: true })
  const drop = async () => {
    setAsking(false)
    await flushAutosave()
    const outcome = await dropCorrection(assessment.id)
    if (outcome !== 'done') return setFailure(outcome)
    leave()
    answers.forget(assessment.id)
  }
  return (
    <>
      {failure && <WriteFailed title={t('drop.failed')} failure={failure} />}
      <Button onClick={isUntouched(assessment) ? leave : () => setAsking(true)}>{t('drop.confirm')}</Button>
      <Dialog
        open={asking}
        title={t('drop.title')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('drop.cancel')}</Button>
            <Button look="danger" onClick={() => void drop()}>
              {t('drop.confirm')}
            </Button>
          </>
        }
      >
        <p>{t('drop.text')}</p>
      </Dialog>
    </>
  )
}
