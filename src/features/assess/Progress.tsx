import { useTranslation } from 'react-i18next'
import { clusterProgress, type Question } from '../../domain/questions'
import styles from './Progress.module.css'
import { useShown } from './ShownAssessment'

interface Props {
  readonly questions: readonly Question[]
}

/** How far somebody is: one segment for each cluster, filled by what is answered. */
export function Progress({ questions }: Props) {
  const { t } = useTranslation('assess')
  const clusters = clusterProgress(questions, useShown())
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
