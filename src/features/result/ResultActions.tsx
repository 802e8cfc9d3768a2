import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { isOpen, isSealed, versionsOf } from '../../domain/sealing'
import { paths } from '../../navigation/paths'
import { beginCorrection } from '../../storage/assessments'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Button, LinkButton } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { RemoveDialog } from './RemoveDialog'
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
      <div className={styles['buttons']}>
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
        <p id="correct-hint" className={styles['hint']}>
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
