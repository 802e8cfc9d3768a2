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
import styles from './home.module.css'

interface Props {
  readonly assessment: OpenAssessment
  /** Whether going on with this one is the screen's next step. */
  readonly primary?: boolean
}

/** An assessment in progress, one tap away from its first open question. */
export function Resume({ assessment, primary = false }: Props) {
  const { t } = useTranslation(['home', 'common'])
  const { date, moment } = useFormats()
  const momentLabel = useMomentLabel()
  const profile = useProfile()
  const progress = progressOf(profile, assessment)
  const { to, question } = useResume()(assessment)
  const words = useId()
  return (
    <section className={styles['card']}>
      <h2>{assessment.version > 1 ? t('start.correctionHeading') : t('start.resumeHeading')}</h2>
      <p>
        {t('common:momentOn', { moment: momentLabel(assessment.moment), date: date(assessment.date) })}
        <br />
        <span id={words}>{t('start.progress', { ...progress })}</span>
      </p>
      {assessment.lastChange?.at && (
        <p className="muted">{t('start.storedAt', { moment: moment(assessment.lastChange.at) })}</p>
      )}
      <progress aria-labelledby={words} value={progress.answered} max={progress.of} />
      {useCanChange() && (
        <LinkButton look={primary ? 'primary' : 'secondary'} to={to}>
          {question ? t('start.resume', { number: question.number }) : t('start.check')}
        </LinkButton>
      )}
    </section>
  )
}
