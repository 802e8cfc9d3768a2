import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { OpenAssessment } from '../../domain/assessment'
import { canBeSealed } from '../../domain/sealing'
import { instantOf } from '../../lib/instant'
import { paths } from '../../navigation/paths'
import { autosaveState, flushAutosave } from '../../storage/autosave/queue'
import { finishAssessment } from '../../storage/assessments'
import { askForPersistence } from '../../storage/persistence'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import styles from './Seal.module.css'

interface Props {
  readonly assessment: OpenAssessment
  /** How many questions are still open. */
  readonly open: number
}

/** *Afronden*: asks once when something is open, then closes the assessment for good. */
export function Seal({ assessment, open }: Props) {
  const { t } = useTranslation('assess')
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<WriteFailure>()
  const seal = async () => {
    setAsking(false)
    await flushAutosave()
    // An answer that is not on the disk must not be left out of the result; its own message stands on the page.
    if (autosaveState.get().status === 'failed') return
    const sealed = await finishAssessment(assessment.id, instantOf(new Date()))
    if ('type' in sealed && sealed.type === 'WriteFailed') return setFailure(sealed)
    void askForPersistence()
    navigate(paths.result(assessment.id), { replace: true })
  }
  if (!canBeSealed(assessment)) return <p>{t('check.sealNothing')}</p>
  return (
    <div className={styles['seal']}>
      {failure && <WriteFailed title={t('check.sealFailed')} failure={failure} />}
      <Button look="primary" onClick={() => (open > 0 ? setAsking(true) : void seal())}>
        {t('check.seal')}
      </Button>
      <p className="muted">{t('check.sealNote')}</p>
      <Dialog
        open={asking}
        title={t('check.confirmTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button look="primary" onClick={() => void seal()}>
              {t('check.confirmYes')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('check.confirmNo')}</Button>
          </>
        }
      >
        <p>{t('check.confirm', { count: open })}</p>
      </Dialog>
    </div>
  )
}
