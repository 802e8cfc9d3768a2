import { useTranslation } from 'react-i18next'
import type { OpenAssessment } from '../../domain/assessment'
import { clusterProgress, type Question } from '../../domain/questions'
import styles from './Progress.module.css'

interface Props {
  readonly assessment: OpenAssessment
  readonly questions: readonly Question[]
}

/** How far somebody is: one segment for each cluster, filled by what is answered. */
export function Progress({ assessment, questions }: Props) {
  const { t } = useTranslation('assess')
  const clusters = clusterProgress(questions, assessment)
  const answered = clusters.reduce((sum, one) => sum + one.answered, 0)
  return (
    <span
      role="img"
      aria-label={t('question.answered', { answered, of: questions.length })}
      className={styles['progress']}
    >
      {clusters.map(({ cluster, answered: value, of }) => (
        <progress key={cluster.id} aria-hidden="true" value={value} max={of} />
      ))}
    </span>
  )
}
