import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenAssessment } from '../../domain/assessment'
import type { Cluster, Profile } from '../../domain/profile'
import { isAnswered, type Question } from '../../domain/questions'
import { useLocalized } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { AnswerList } from './AnswerList'

interface Props {
  readonly assessment: OpenAssessment
  readonly profile: Profile
  readonly cluster: Cluster
  readonly questions: readonly Question[]
  readonly initiallyOpen: boolean
}

/** The answers of one cluster, folded away while there is something more urgent on the page. */
export function ClusterAnswers({ assessment, profile, cluster, questions, initiallyOpen }: Props) {
  const { t } = useTranslation('assess')
  const localized = useLocalized()
  const [open, setOpen] = useState(initiallyOpen)
  const answered = questions.filter(({ competency }) => isAnswered(assessment, competency.id)).length
  return (
    <Disclosure
      summary={t('check.cluster', {
        cluster: `${cluster.id}. ${localized(cluster.title)}`,
        answered,
        of: questions.length,
      })}
      open={open}
      onToggle={setOpen}
    >
      <AnswerList assessment={assessment} profile={profile} questions={questions} />
    </Disclosure>
  )
}
