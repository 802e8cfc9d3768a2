import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import { isAnswered, openQuestion, questionsOf } from '../../domain/questions'
import { useFormats } from '../../i18n/useFormats'
import { useTitle } from '../../navigation/useTitle'
import { useCanChange } from '../../shared/saving/useCanChange'
import { undoLastAnswer } from '../../storage/answers'
import { forgetPlace } from '../../storage/places'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { AnswerList } from './AnswerList'
import { ClusterAnswers } from './ClusterAnswers'
import { OpenAssessmentRoute } from './OpenAssessmentRoute'
import { Seal } from './Seal'
import { useStepState } from './stepState'

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

/** So many that are open are a list of their own; of more, the clusters say which. */
const few = 5

/** What is open and in doubt first, then all by cluster; at the foot, always in sight, the way on. */
function CheckPage({ assessment, profile }: Props) {
  const { t } = useTranslation('assessments')
  const { from, returns } = useStepState()
  useEffect(() => void forgetPlace(assessment.id), [assessment.id])
  const questions = questionsOf(profile, assessment)
  const open = questions.filter(({ competency }) => !isAnswered(assessment, competency.id))
  const lastOpen = open.length <= few ? open : []
  const doubts = questions.filter(({ competency }) => assessment.answers.get(competency.id)?.doubt)
  // In the first list that has it: there somebody left it.
  const isAbove = [...lastOpen, ...doubts].some(({ competency }) => competency.id === from)
  const above = returns && isAbove ? from : undefined
  const below = returns && !isAbove ? from : undefined
  const list = { assessment, profile }
  return (
    <Page title={useTitle()(t('check.title'))} heading={t('check.title')}>
      <Intro assessment={assessment} open={open.length} of={questions.length} />
      <LastChange assessment={assessment} />
      {lastOpen.length > 0 && (
        <AnswerList {...list} heading={t('check.open')} questions={lastOpen} returnedFrom={above} />
      )}
      {doubts.length > 0 && (
        <AnswerList {...list} heading={t('check.doubts')} questions={doubts} returnedFrom={above} />
      )}
      <h2>{t('check.all')}</h2>
      {profile.clusters
        .filter(({ id }) => assessment.clusters.includes(id))
        .map((cluster) => (
          <ClusterAnswers
            key={cluster.id}
            {...list}
            cluster={cluster}
            questions={questions.filter((question) => question.cluster.id === cluster.id)}
            returnedFrom={below}
          />
        ))}
      {useCanChange() && (
        <Seal
          assessment={assessment}
          profile={profile}
          open={open.length}
          of={questions.length}
          goOn={openQuestion(questions, assessment, from)}
        />
      )}
    </Page>
  )
}

interface IntroProps {
  readonly assessment: OpenAssessment
  readonly open: number
  readonly of: number
}

/** How far it is; of a correction, what becomes of it. */
function Intro({ assessment, open, of }: IntroProps) {
  const { t } = useTranslation('assessments')
  const { date } = useFormats()
  return (
    <>
      {assessment.version > 1 && <p>{t('check.correction', { date: date(assessment.date) })}</p>}
      <p>
        {open === 0
          ? t('check.allAnswered', { of })
          : t('check.someOpen', { answered: of - open, of, count: open })}
      </p>
    </>
  )
}

/** The last thing somebody did, and the way to take it back. */
function LastChange({ assessment }: { readonly assessment: OpenAssessment }) {
  const { t } = useTranslation(['assessments', 'common'])
  if (!assessment.lastChange) return null
  return (
    <Notice
      title={t('check.undoTitle', { id: assessment.lastChange.competency })}
      actions={<Button onClick={() => undoLastAnswer(assessment.id)}>{t('common:undo')}</Button>}
    />
  )
}
