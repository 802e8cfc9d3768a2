import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenAssessment } from '../../domain/assessment'
import type { Cluster, Profile } from '../../domain/profile'
import { isAnswered, progressOf, type Question, questionsOf } from '../../domain/questions'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { useTitle } from '../../navigation/useTitle'
import { useCanChange } from '../../shared/saving/useCanChange'
import { undoLastAnswer } from '../../storage/answers'
import { forgetPlace } from '../../storage/places'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { AnswerList } from './AnswerList'
import { OpenAssessmentRoute } from './OpenAssessmentRoute'
import { Seal } from './Seal'

/** *Controle*: every answer before the assessment is finished. */
export function Check() {
  return (
    <OpenAssessmentRoute>
      {(assessment, profile) => <CheckPage assessment={assessment} profile={profile} />}
    </OpenAssessmentRoute>
  )
}

interface Props {
  readonly assessment: OpenAssessment
  readonly profile: Profile
}

/** What is open and in doubt first, then all by cluster. */
function CheckPage({ assessment, profile }: Props) {
  const { t } = useTranslation('assess')
  const { date } = useFormats()
  useEffect(() => void forgetPlace(assessment.id), [assessment.id])
  const questions = questionsOf(profile, assessment)
  const { answered, of } = progressOf(profile, assessment)
  const open = questions.filter(({ competency }) => !isAnswered(assessment, competency.id))
  const doubts = questions.filter(({ competency }) => assessment.answers.get(competency.id)?.doubt)
  const list = { assessment, profile }
  return (
    <Page title={useTitle()(t('check.title'))} heading={t('check.title')}>
      {assessment.version > 1 && <p>{t('check.correction', { date: date(assessment.date) })}</p>}
      <p>
        {open.length === 0
          ? t('check.allAnswered', { of })
          : t('check.someOpen', { answered, of, count: open.length })}
      </p>
      <LastChange assessment={assessment} />
      {open.length > 0 && <AnswerList {...list} heading={t('check.open')} questions={open} />}
      {doubts.length > 0 && <AnswerList {...list} heading={t('check.doubts')} questions={doubts} />}
      <h2>{t('check.all')}</h2>
      {profile.clusters
        .filter(({ id }) => assessment.clusters.includes(id))
        .map((cluster) => (
          <ClusterAnswers
            key={cluster.id}
            {...list}
            // With everything answered this is what there is to check; before that it would hide what is still open.
            initiallyOpen={open.length === 0}
            cluster={cluster}
            questions={questions.filter((question) => question.cluster.id === cluster.id)}
          />
        ))}
      {useCanChange() && <Seal assessment={assessment} open={open.length} />}
    </Page>
  )
}

/** The last thing somebody did, and the way to take it back. */
function LastChange({ assessment }: { readonly assessment: OpenAssessment }) {
  const { t } = useTranslation(['assess', 'common'])
  if (!assessment.lastChange) return null
  return (
    <Notice
      title={t('check.undoTitle', { id: assessment.lastChange.competency })}
      actions={<Button onClick={() => undoLastAnswer(assessment.id)}>{t('common:undo')}</Button>}
    />
  )
}

interface ClusterAnswersProps extends Props {
  readonly cluster: Cluster
  readonly questions: readonly Question[]
  readonly initiallyOpen: boolean
}

/** The answers of one cluster, folded away while there is something more urgent on the page. */
function ClusterAnswers({ assessment, profile, cluster, questions, initiallyOpen }: ClusterAnswersProps) {
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
