import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { OpenAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import type { Question } from '../../domain/questions'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { usePreferences } from '../../shared/preferences/usePreferences'
import { recordAnswer } from '../../storage/answers'
import { Button } from '../../ui/Button'
import { Advanced } from './Advanced'
import { NoteDisclosure } from './NoteDisclosure'
import styles from './QuestionPage.module.css'
import { ScaleChoice } from './ScaleChoice'
import { useNextState } from './stepState'
import type { useSteps } from './useSteps'

interface Props {
  readonly assessment: OpenAssessment
  readonly profile: Profile
  readonly question: Question
  readonly questions: readonly Question[]
  readonly next: ReturnType<typeof useSteps>['next']
  /** What stands beside it on a wide screen: read after the answers, and before the way on. */
  readonly beside: ReactNode
  /** What stands between the text and the answers. */
  readonly children: ReactNode
}

/** The question, its answers, and the way on. */
export function AskedQuestion({ assessment, profile, question, questions, next, beside, children }: Props) {
  const { t } = useTranslation('assess')
  const [, navigate] = useLocation()
  const { autoAdvance } = usePreferences()
  const { competency, number, of } = question
  const advance = useAutoAdvance(() =>
    navigate(next.to, { state: { ...next.state, advancedFrom: competency.id } }),
  )
  const answer = assessment.answers.get(competency.id)
  const goOn = (event: SyntheticEvent) => {
    event.preventDefault()
    navigate(next.to, { state: next.state })
  }
  return (
    <div className={styles['question']}>
      <Caption assessment={assessment} question={question} />
      <form id="question" onSubmit={goOn}>
        <ScaleChoice
          profile={profile}
          competency={competency}
          place={t('question.place', { number, of })}
          score={answer?.score}
          onChoose={(score, byPointer) => {
            recordAnswer(assessment.id, competency.id, { kind: 'score', score }, assessment)
            if (autoAdvance && byPointer) advance()
          }}
        >
          {children}
        </ScaleChoice>
      </form>
      {beside && <div className={styles['beside']}>{beside}</div>}
      <NoteDisclosure assessment={assessment} competency={competency.id} answer={answer} />
      <div role="group" aria-label={t('question.steps')} className={styles['steps']}>
        <Advanced assessment={assessment} profile={profile} questions={questions} />
        <Onwards isAnswered={answer?.score !== undefined} toCheck={next.isCheck} onLater={goOn} />
      </div>
    </div>
  )
}

function Caption({ assessment, question }: Pick<Props, 'assessment' | 'question'>) {
  const { t } = useTranslation('assess')
  const localized = useLocalized()
  const nextState = useNextState()
  const { competency, cluster, number, of } = question
  return (
    <p className={styles['caption']}>
      {t('question.caption', { number, of, cluster: localized(cluster.shortTitle) })}
      <Link href={paths.check(assessment.id)} state={nextState({ from: competency.id })}>
        {t('question.overview')}
      </Link>
    </p>
  )
}

interface OnwardsProps {
  readonly isAnswered: boolean
  readonly toCheck: boolean
  readonly onLater: (event: SyntheticEvent) => void
}

/** *Volgende* is quiet until something is chosen: without, it does what *Later* does. */
function Onwards({ isAnswered, toCheck, onLater }: OnwardsProps) {
  const { t } = useTranslation('assess')
  return (
    <>
      <Button onClick={onLater}>{t('question.later')}</Button>
      <Button look={isAnswered ? 'primary' : 'secondary'} type="submit" form="question">
        {t(toCheck ? 'question.toCheck' : 'question.next')}
      </Button>
    </>
  )
}

/** Long enough to see what was chosen and to change one's mind, in milliseconds. */
const pause = 600

/** Goes on a moment after the last choice; leaving the page calls it off. */
function useAutoAdvance(goOn: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(goOn, pause)
  }
}
