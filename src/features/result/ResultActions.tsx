import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { daysInBin } from '../../domain/bin'
import { isOpen, isSealed, versionsOf } from '../../domain/sealing'
import { useFormats } from '../../i18n/useFormats'
import { todayNow } from '../../lib/today'
import { paths } from '../../navigation/paths'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useCanChange } from '../../shared/saving/useCanChange'
import { beginCorrection, binAssessment } from '../../storage/assessments'
import { Button, LinkButton } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import styles from './ResultActions.module.css'

interface Props {
  readonly assessment: SealedAssessment
  /** Whether there is an assessment before it. */
  readonly compared: boolean
}

/** What can be done with a result. What may not change can only be looked at, an older version not corrected. */
export function ResultActions({ assessment, compared }: Props) {
  const { t } = useTranslation('result')
  const [, navigate] = useLocation()
  const [failed, setFailed] = useState(false)
  const [removing, setRemoving] = useState(false)
  const canChange = useCanChange()
  const versions = versionsOf(useAssessments(), assessment.original)
  const newest = versions.findLast(isSealed)?.id === assessment.id
  const resumes = versions.some(isOpen)

  async function correct() {
    const correction = await beginCorrection(assessment)
    if ('status' in correction) navigate(paths.check(correction.id))
    else setFailed(true)
  }

  return (
    <section className={styles['actions']}>
      <h2>{t('actions.heading')}</h2>
      <div className="buttons">
        <LinkButton to={paths.growth} look={compared ? 'primary' : 'secondary'}>
          {t('actions.growth')}
        </LinkButton>
        <LinkButton to={paths.reportOf(assessment.id)}>{t('actions.report')}</LinkButton>
        <Button onClick={() => print()}>{t('actions.print')}</Button>
        {canChange && newest && (
          <Button onClick={() => void correct()} aria-describedby="correct-hint">
            {t(resumes ? 'actions.resume' : 'actions.correct')}
          </Button>
        )}
        {canChange && <Button onClick={() => setRemoving(true)}>{t('actions.remove')}</Button>}
      </div>
      {canChange && newest && (
        <p id="correct-hint" className="muted">
          {t('actions.correctHint')}
        </p>
      )}
      {failed && (
        <Notice tone="danger" role="alert" title={t('failed.title')}>
          <p>{t('failed.body')}</p>
        </Notice>
      )}
      <RemoveDialog assessment={assessment} open={removing} onClose={() => setRemoving(false)} />
    </section>
  )
}

interface RemoveDialogProps {
  readonly assessment: SealedAssessment
  readonly open: boolean
  readonly onClose: () => void
}

/** Asks before an assessment goes to the bin, and says how long it can be brought back. */
function RemoveDialog({ assessment, open, onClose }: RemoveDialogProps) {
  const { t } = useTranslation(['result', 'common'])
  const [, navigate] = useLocation()
  const formats = useFormats()
  const [failed, setFailed] = useState(false)

  async function remove() {
    const removed = await binAssessment(assessment.original, todayNow())
    if (removed === 'done') navigate(paths.assessments, { replace: true })
    else setFailed(true)
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('remove.title')}
      actions={
        <>
          <Button look="danger" onClick={() => void remove()}>
            {t('remove.confirm')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <p>{t('remove.body', { date: formats.date(assessment.date), days: daysInBin })}</p>
      {failed && (
        <Notice tone="danger" role="alert" title={t('failed.title')}>
          <p>{t('failed.body')}</p>
        </Notice>
      )}
    </Dialog>
  )
}
