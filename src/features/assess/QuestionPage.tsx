import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { OpenAssessment } from '../../domain/assessment'
import { isExplained, type Profile } from '../../domain/profile'
import type { Question } from '../../domain/questions'
import { isUntouched } from '../../domain/sealing'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { TopBar } from '../../navigation/TopBar'
import { useTitle } from '../../navigation/useTitle'
import { SavedWords } from '../../shared/saving/SavedWords'
import { answers } from '../../storage/answers'
import { autosaveState } from '../../storage/autosave/queue'
import { rememberPlace } from '../../storage/places'
import { Page } from '../../ui/Page'
import { useIsWide } from '../../ui/useIsWide'
import { useObservable } from '../../ui/useObservable'
import { AskedQuestion } from './AskedQuestion'
import { Progress } from './Progress'
import styles from './QuestionPage.module.css'
import { type Step, useSteps } from './useSteps'
import { FoldedWhatBelongs, WhatBelongsBeside } from './WhatBelongsHere'

interface Props {
  readonly assessment: OpenAssessment
  readonly profile: Profile
  readonly question: Question
  readonly questions: readonly Question[]
  readonly notices: ReactNode
  readonly help: ReactNode
}

/** The scoring page: one competency, nothing preselected, and on to the next. */
export function QuestionPage({ notices, help, ...asked }: Props) {
  const { t } = useTranslation('assess')
  const localized = useLocalized()
  const isWide = useIsWide()
  const { assessment, profile, question, questions } = asked
  const { competency, number, of } = question
  const steps = useSteps(assessment, questions, question)
  const isStored = !isUntouched(assessment)
  useEffect(() => {
    if (isStored) void rememberPlace(assessment.id, competency.id)
  }, [isStored, assessment.id, competency.id])
  return (
    <div className={styles['shell']}>
      <Header back={steps.back} assessment={assessment} questions={questions} help={help} />
      <Page
        id={competency.id}
        title={useTitle()(t('question.title', { number, of, text: localized(competency.text) }))}
      >
        {notices}
        <AskedQuestion
          {...asked}
          next={steps.next}
          beside={
            isExplained(profile, competency) &&
            isWide && <WhatBelongsBeside profile={profile} competency={competency} />
          }
        >
          {isExplained(profile, competency) && !isWide && (
            <FoldedWhatBelongs profile={profile} competency={competency} />
          )}
        </AskedQuestion>
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
