import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenAssessment } from '../../domain/assessment'
import { progressOf } from '../../domain/questions'
import { useFormats } from '../../i18n/useFormats'
import { useResume } from '../../shared/assessments/useResume'
import { useProfile } from '../../shared/content/ContentContext'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useMomentLabel } from '../../shared/words/useMomentLabel'
import { LinkButton } from '../../ui/Button'
import { joined } from '../../ui/joined'
import styles from './home.module.css'

interface Props {
  readonly assessment: OpenAssessment
  /** Whether going on with this one is the next step, which the heading of the screen says. */
  readonly isNext?: boolean
}

/** An assessment in progress, one tap away from where somebody stood. */
export function Resume({ assessment, isNext = false }: Props) {
  const { t } = useTranslation(['desk', 'common'])
  const { date, moment } = useFormats()
  const momentLabel = useMomentLabel()
  const profile = useProfile()
  const progress = progressOf(profile, assessment)
  const { to, question } = useResume()(assessment)
  const words = useId()
  return (
    <section className={joined(styles['card'], isNext && styles['next'])}>
      {!isNext && <h2>{t(assessment.version > 1 ? 'step.Resume.correction' : 'step.Resume.heading')}</h2>}
      <p>
        {t('common:momentOn', { moment: momentLabel(assessment.moment), date: date(assessment.date) })}
        <br />
        <span id={words}>{t('step.Resume.progress', { ...progress })}</span>
      </p>
      {assessment.lastChange?.at && (
        <p className="muted">{t('step.Resume.storedAt', { moment: moment(assessment.lastChange.at) })}</p>
      )}
      <progress aria-labelledby={words} value={progress.answered} max={progress.of} />
      {useCanChange() && (
        <LinkButton look={isNext ? 'primary' : 'secondary'} to={to}>
          {question ? t('step.Resume.action', { number: question.number }) : t('step.Resume.check')}
        </LinkButton>
      )}
    </section>
  )
}
