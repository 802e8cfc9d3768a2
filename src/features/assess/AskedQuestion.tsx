import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { AssessmentId } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import { isAnswered, type Question } from '../../domain/questions'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { usePreferences } from '../../shared/preferences/usePreferences'
import { recordAnswer } from '../../storage/answers'
import { Button } from '../../ui/Button'
import { Advanced } from './Advanced'
import { NoteDisclosure } from './NoteDisclosure'
import styles from './QuestionPage.module.css'
import { ScaleChoice } from './ScaleChoice'
import { useShown } from './ShownAssessment'
import { useNextState } from './stepState'
import { useNext } from './useSteps'

interface Props {
  readonly id: AssessmentId
  readonly profile: Profile
  readonly question: Question
  readonly questions: readonly Question[]
  /** What stands beside it on a wide screen: read after the answers, and before the way on. */
  readonly beside: ReactNode
  /** What stands between the text and the answers. */
  readonly children: ReactNode
}

/** The question, its answers, and the way on. */
export function AskedQuestion({ id, profile, question, questions, beside, children }: Props) {
  const { t } = useTranslation('assess')
  return (
    <div className={styles['question']}>
      <Caption id={id} question={question} />
      <Choices {...{ profile, question, questions }}>{children}</Choices>
      {beside && <div className={styles['beside']}>{beside}</div>}
      <NoteDisclosure competency={question.competency.id} />
      <div role="group" aria-label={t('question.steps')} className={styles['steps']}>
        <Advanced profile={profile} questions={questions} />
        <Onwards question={question} questions={questions} />
      </div>
    </div>
  )
}

function Caption({ id, question }: Pick<Props, 'id' | 'question'>) {
  const { t } = useTranslation('assess')
  const localized = useLocalized()
  const nextState = useNextState()
  const { competency, cluster, number, of } = question
  return (
    <p className={styles['caption']}>
      {t('question.caption', { number, of, cluster: localized(cluster.shortTitle) })}
      <Link href={paths.check(id)} state={nextState({ from: competency.id })}>
        {t('question.overview')}
      </Link>
    </p>
  )
}

type ChoicesProps = Pick<Props, 'profile' | 'question' | 'questions' | 'children'>

/** What can be chosen; to send it is to go on. */
function Choices({ profile, question, questions, children }: ChoicesProps) {
  const { t } = useTranslation('assess')
  const assessment = useShown()
  const [, navigate] = useLocation()
  const { autoAdvance } = usePreferences()
  const { next, goOn } = useGoOn(questions, question)
  const { competency, number, of } = question
  const advance = useAutoAdvance(() =>
    navigate(next.to, { state: { ...next.state, advancedFrom: competency.id } }),
  )
  return (
    <form id="question" onSubmit={goOn}>
      <ScaleChoice
        profile={profile}
        competency={competency}
        place={t('question.place', { number, of })}
        score={assessment.answers.get(competency.id)?.score}
        onChoose={(score, byPointer) => {
          recordAnswer(assessment.id, competency.id, { kind: 'score', score }, assessment)
          if (autoAdvance && byPointer) advance()
        }}
      >
        {children}
      </ScaleChoice>
    </form>
  )
}

/** *Volgende* is quiet until something is chosen: without, it does what *Later* does. */
function Onwards({ question, questions }: Pick<Props, 'question' | 'questions'>) {
  const { t } = useTranslation('assess')
  const { next, goOn } = useGoOn(questions, question)
  const isChosen = isAnswered(useShown(), question.competency.id)
  return (
    <>
      <Button onClick={goOn}>{t('question.later')}</Button>
      <Button look={isChosen ? 'primary' : 'secondary'} type="submit" form="question">
        {t(next.isCheck ? 'question.toCheck' : 'question.next')}
      </Button>
    </>
  )
}

function useGoOn(questions: readonly Question[], question: Question) {
  const [, navigate] = useLocation()
  const next = useNext(questions, question)
  const goOn = (event: SyntheticEvent) => {
    event.preventDefault()
    navigate(next.to, { state: next.state })
  }
  return { next, goOn }
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
