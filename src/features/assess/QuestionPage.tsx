import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { OpenAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import type { Question } from '../../domain/questions'
import { isUntouched } from '../../domain/sealing'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { TopBar } from '../../navigation/TopBar'
import { useTitle } from '../../navigation/useTitle'
import { usePreferences } from '../../shared/preferences/usePreferences'
import { SavedWords } from '../../shared/saving/SavedWords'
import { answers, recordAnswer } from '../../storage/answers'
import { autosaveState } from '../../storage/autosave/queue'
import { rememberPlace } from '../../storage/places'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { useObservable } from '../../ui/useObservable'
import { Advanced } from './Advanced'
import { NoteDisclosure } from './NoteDisclosure'
import { Progress } from './Progress'
import styles from './QuestionPage.module.css'
import { ScaleChoice } from './ScaleChoice'
import { useNextState } from './stepState'
import { type Step, useSteps } from './useSteps'

interface Props {
  readonly assessment: OpenAssessment
  readonly profile: Profile
  readonly question: Question
  readonly questions: readonly Question[]
  readonly notices: ReactNode
  readonly help: ReactNode
}

/** The scoring page: one competency, nothing preselected, and on to the next. */
export function QuestionPage({ assessment, profile, question, questions, notices, help }: Props) {
  const { t } = useTranslation('assess')
  const localized = useLocalized()
  const [, navigate] = useLocation()
  const { autoAdvance } = usePreferences()
  const { competency, number, of } = question
  const { back, next } = useSteps(assessment, questions, question)
  const advance = useAutoAdvance(() =>
    navigate(next.to, { state: { ...next.state, advancedFrom: competency.id } }),
  )
  const isStored = !isUntouched(assessment)
  useEffect(() => {
    if (isStored) void rememberPlace(assessment.id, competency.id)
  }, [isStored, assessment.id, competency.id])
  const answer = assessment.answers.get(competency.id)
  const goOn = (event: SyntheticEvent) => {
    event.preventDefault()
    navigate(next.to, { state: next.state })
  }
  return (
    <div className={styles['shell']}>
      <Header back={back} assessment={assessment} questions={questions} help={help} />
      <Page
        id={competency.id}
        title={useTitle()(t('question.title', { number, of, text: localized(competency.text) }))}
      >
        {notices}
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
          />
        </form>
        <NoteDisclosure assessment={assessment} competency={competency.id} answer={answer} />
        <div role="group" aria-label={t('question.steps')} className={styles['steps']}>
          <Advanced assessment={assessment} profile={profile} questions={questions} />
          <Onwards isAnswered={answer?.score !== undefined} toCheck={next.isCheck} onLater={goOn} />
        </div>
      </Page>
    </div>
  )
}

interface HeaderProps extends Pick<Props, 'assessment' | 'questions' | 'help'> {
  readonly back: Step
}

/** The way back, whether all is kept, the way out, help, and how far it is. */
function Header({ back, assessment, questions, help }: HeaderProps) {
  const { t } = useTranslation('assess')
  return (
    <TopBar
      start={<BackLink {...back} />}
      status={
        <>
          <Saved assessment={assessment} />
          <Link href={paths.home}>{t('question.stop')}</Link>
          <Progress assessment={assessment} questions={questions} />
        </>
      }
      help={help}
    />
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

/** Something may be stored since long ago: then it says so from the start. */
function Saved({ assessment: { id, answers: given } }: Pick<Props, 'assessment'>) {
  const { typing } = useObservable(autosaveState)
  return <SavedWords status={answers.status(id)} isTyping={typing} isStored={given.size > 0} />
}

function BackLink({ to, state }: Step) {
  const { t } = useTranslation()
  return (
    <Link href={to} state={state} className={styles['back']}>
      <span aria-hidden="true">←</span> {t('back')}
    </Link>
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
