import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { AssessmentId, OpenAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import type { Question } from '../../domain/questions'
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
import styles from './QuestionPage.module.css'
import { ScaleChoice } from './ScaleChoice'
import { stepState, useStepState } from './stepState'

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
  const { competency, cluster, number, of } = question
  const { back, next, nextIsCheck } = useSteps(assessment.id, questions, number)
  const advance = useAutoAdvance(() => navigate(next, { state: stepState({ advancedFrom: competency.id }) }))
  useEffect(() => void rememberPlace(assessment.id, competency.id), [assessment.id, competency.id])
  const answer = assessment.answers.get(competency.id)
  const goOn = (event: SyntheticEvent) => {
    event.preventDefault()
    navigate(next)
  }
  return (
    <div className={styles['shell']}>
      <TopBar start={<BackLink to={back} />} status={<Saved assessment={assessment} />} help={help} />
      <Page
        id={competency.id}
        title={useTitle()(t('question.title', { number, of, text: localized(competency.text) }))}
      >
        {notices}
        <p className={styles['caption']}>
          {t('question.caption', { number, of, cluster: localized(cluster.shortTitle) })}
          <Link href={paths.check(assessment.id)}>{t('question.overview')}</Link>
        </p>
        <form id="question" onSubmit={goOn}>
          <ScaleChoice
            profile={profile}
            competency={competency}
            score={answer?.score}
            onChoose={(score, byPointer) => {
              recordAnswer(assessment.id, competency.id, { kind: 'score', score })
              if (autoAdvance && byPointer) advance()
            }}
          />
        </form>
        <NoteDisclosure assessment={assessment} competency={competency.id} answer={answer} />
      </Page>
      <footer className={styles['steps']}>
        <Advanced assessment={assessment} profile={profile} questions={questions} />
        <Button onClick={goOn}>{t('question.later')}</Button>
        <Button look="primary" type="submit" form="question">
          {nextIsCheck ? t('question.toCheck') : t('question.next')}
        </Button>
      </footer>
    </div>
  )
}

/** Something may be stored since long ago: then it says so from the start. */
function Saved({ assessment: { id, answers: given } }: Pick<Props, 'assessment'>) {
  const { typing } = useObservable(autosaveState)
  return <SavedWords status={answers.status(id)} isTyping={typing} isStored={given.size > 0} />
}

function BackLink({ to }: { readonly to: string }) {
  const { t } = useTranslation()
  return (
    <Link href={to} className={styles['back']}>
      <span aria-hidden="true">←</span> {t('back')}
    </Link>
  )
}

/** Where *Terug* and *Volgende* lead from a question: to its neighbours, or to *Controle* for whoever came from there. */
function useSteps(assessment: AssessmentId, questions: readonly Question[], number: number) {
  const { fromCheck } = useStepState()
  const [previous, following] = [questions[number - 2], questions[number]]
  const check = paths.check(assessment)
  const pathTo = (question: Question | undefined, otherwise: string) =>
    question ? paths.question(assessment, question.competency.id) : otherwise
  return {
    back: fromCheck ? check : pathTo(previous, paths.home),
    next: fromCheck ? check : pathTo(following, check),
    nextIsCheck: fromCheck === true || following === undefined,
  }
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
