import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { isOpen, isSealed, versionsOf } from '../../domain/sealing'
import { paths } from '../../navigation/paths'
import { momentRows } from '../../shared/assessments/momentRows'
import { RemoveAssessment } from '../../shared/assessments/RemoveAssessment'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useCanChange } from '../../shared/saving/useCanChange'
import { newAssessmentId } from '../../storage/records/assessmentRecord'
import { Button, LinkButton } from '../../ui/Button'
import styles from './ResultActions.module.css'

interface Props {
  readonly assessment: SealedAssessment
  /** Whether looking at growth is what most people do next. */
  readonly growthIsNext: boolean
}

/** What can be done with a result. What may not change can only be looked at, an older version not corrected. */
export function ResultActions({ assessment, growthIsNext }: Props) {
  const { t } = useTranslation('result')
  const [, navigate] = useLocation()
  const [removing, setRemoving] = useState(false)
  const canChange = useCanChange()
  const versions = versionsOf(useAssessments(), assessment.original)
  const newest = versions.findLast(isSealed)?.id === assessment.id
  const begun = versions.find(isOpen)

  function correct() {
    if (begun) return navigate(paths.check(begun.id))
    // Nothing of it is stored before something is changed.
    navigate(paths.check(newAssessmentId()), { state: { corrects: assessment.id } })
  }

  return (
    <section className={styles['actions']}>
      <h2>{t('actions.heading')}</h2>
      <div className="buttons">
        <LinkButton to={paths.growth} look={growthIsNext ? 'primary' : 'secondary'}>
          {t('actions.growth')}
        </LinkButton>
        <LinkButton to={paths.reportOf(assessment.id)}>{t('actions.report')}</LinkButton>
        <Button onClick={() => print()}>{t('actions.print')}</Button>
        {canChange && newest && (
          <Button onClick={correct} aria-describedby="correct-hint">
            {t(begun ? 'actions.resume' : 'actions.correct')}
          </Button>
        )}
        {canChange && <Button onClick={() => setRemoving(true)}>{t('actions.remove')}</Button>}
      </div>
      {canChange && newest && (
        <p id="correct-hint" className="muted">
          {t('actions.correctHint')}
        </p>
      )}
      <RemoveAssessment
        row={removing ? momentRows(versions)[0] : undefined}
        onClose={() => setRemoving(false)}
        onRemoved={({ original }) =>
          navigate(paths.assessments, { replace: true, state: { removed: original } })
        }
      />
    </section>
  )
}
