import { useEffect, type ReactNode, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { OpenAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import type { Question } from '../../domain/questions'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { TopBar } from '../../navigation/TopBar'
import { useTitle } from '../../navigation/useTitle'
import { answers, recordAnswer } from '../../storage/answers'
import { rememberPlace } from '../../storage/places'
import { usePreferences } from '../../shared/preferences/usePreferences'
import { SavedWords } from '../../shared/saving/SavedWords'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Advanced } from './Advanced'
import { NoteDisclosure } from './NoteDisclosure'
import styles from './QuestionPage.module.css'
import { ScaleChoice } from './ScaleChoice'
import { stepState } from './stepState'
import { useAutoAdvance } from './useAutoAdvance'
import { useSteps } from './useSteps'
import { autosaveState } from '../../storage/autosave/queue'
import { useObservable } from '../../ui/useObservable'

interface Props {
  readonly assessment: OpenAssessment
  readonly profile: Profile
  readonly question: Question
  readonly questions: readonly Question[]
  readonly notices: ReactNode
}

/** The scoring page: one competency, nothing preselected, and on to the next. */
export function QuestionPage({ assessment, profile, question, questions, notices }: Props) {
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
      <TopBar start={<BackLink to={back} />} status={<Saved assessment={assessment} />} />
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
