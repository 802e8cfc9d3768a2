import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenAssessment } from '../../domain/assessment'
import type { Cluster, Profile } from '../../domain/profile'
import { isAnswered, type Question } from '../../domain/questions'
import { isLevel } from '../../domain/score'
import { useLocalized } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { AnswerList } from './AnswerList'
import styles from './ClusterAnswers.module.css'

interface Props {
  readonly assessment: OpenAssessment
  readonly profile: Profile
  readonly cluster: Cluster
  readonly questions: readonly Question[]
  readonly returnedFrom: string | undefined
}

/** The answers of one cluster: its levels in a strip, and folded away what they are about. */
export function ClusterAnswers({ cluster, questions, returnedFrom, ...shown }: Props) {
  const { t } = useTranslation('assessments')
  const localized = useLocalized()
  const [open, setOpen] = useState(questions.some(({ competency }) => competency.id === returnedFrom))
  const answered = questions.filter(({ competency }) => isAnswered(shown.assessment, competency.id)).length
  const title = t('check.cluster', {
    cluster: `${cluster.id}. ${localized(cluster.title)}`,
    answered,
    of: questions.length,
  })
  return (
    <Disclosure
      summary={
        <span>
          {title} <Levels assessment={shown.assessment} questions={questions} />
        </span>
      }
      open={open}
      onToggle={setOpen}
    >
      <AnswerList {...shown} questions={questions} returnedFrom={returnedFrom} />
    </Disclosure>
  )
}

/** For the eyes: whoever hears the page has them below, with what they are about. */
function Levels({ assessment, questions }: Pick<Props, 'assessment' | 'questions'>) {
  return (
    <span aria-hidden="true" className={styles['levels']}>
      {questions.map(({ competency }) => {
        const score = assessment.answers.get(competency.id)?.score
        return (
          <span key={competency.id} className={score === undefined ? styles['open'] : undefined}>
            {isLevel(score) ? score : score && '–'}
          </span>
        )
      })}
    </span>
  )
}
