import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { OpenAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import type { Question } from '../../domain/questions'
import { canBeSealed, isUntouched } from '../../domain/sealing'
import { instantOf } from '../../lib/instant'
import { paths } from '../../navigation/paths'
import { WriteFailed } from '../../shared/saving/WriteFailed'
import { finishAssessment } from '../../storage/assessments'
import { autosaveState, flushAutosave } from '../../storage/autosave/queue'
import { askForPersistence } from '../../storage/persistence'
import { putWording } from '../../storage/wordings'
import type { WriteFailure } from '../../storage/writeFailure'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { StickyBar } from '../../ui/StickyBar'
import { DropCorrection } from './DropCorrection'
import { GoOn } from './GoOn'
import styles from './Seal.module.css'

interface Props {
  readonly assessment: OpenAssessment
  readonly profile: Profile
  /** How many questions are still open. */
  readonly open: number
  readonly of: number
  /** The question that comes next; absent when all are answered. */
  readonly goOn: Question | undefined
}

/** The end of *Controle*, always in sight: how far it is, and the way on. Of a correction without a change only the way out. */
export function Seal({ assessment, profile, open, of, goOn }: Props) {
  const { t } = useTranslation(['assessments', 'assess'])
  const isBegun = !isUntouched(assessment)
  const canFinish = isBegun && canBeSealed(assessment)
  return (
    <>
      {canFinish && <p className="muted">{t('check.sealNote')}</p>}
      {isBegun && !canFinish && <p>{t('check.sealNothing')}</p>}
      <StickyBar className={styles['bar']}>
        <p>
          <b>{t('assess:question.answered', { answered: of - open, of })}</b>
        </p>
        <div className={styles['actions']}>
          {goOn && <GoOn assessment={assessment} question={goOn} />}
          {canFinish && <Finish assessment={assessment} profile={profile} open={open} />}
          {assessment.version > 1 && <DropCorrection assessment={assessment} />}
        </div>
      </StickyBar>
    </>
  )
}

/** *Afronden*: asks once when something is open, then closes the assessment for good. */
function Finish({ assessment, profile, open }: Pick<Props, 'assessment' | 'profile' | 'open'>) {
  const { t } = useTranslation('assessments')
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<WriteFailure>()
  const seal = async () => {
    setAsking(false)
    await flushAutosave()
    // An answer that is not on the disk must not be left out of the result; its own message stands on the page.
    if (autosaveState.get().status === 'failed') return
    const sealed = await finishAssessment(assessment.id, instantOf(new Date()), () => putWording(profile))
    if ('type' in sealed && sealed.type === 'WriteFailed') return setFailure(sealed)
    void askForPersistence()
    navigate(paths.result(assessment.id), { replace: true })
  }
  return (
    <>
      {failure && <WriteFailed title={t('check.sealFailed')} failure={failure} />}
      <Button
        look={open > 0 ? 'secondary' : 'primary'}
        onClick={() => (open > 0 ? setAsking(true) : void seal())}
      >
        {t('check.seal')}
      </Button>
      <Dialog
        open={asking}
        title={t('check.confirmTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('check.confirmNo')}</Button>
            <Button look="primary" onClick={() => void seal()}>
              {t('check.confirmYes')}
            </Button>
          </>
        }
      >
        <p>{t('check.confirm', { count: open })}</p>
      </Dialog>
    </>
  )
}
