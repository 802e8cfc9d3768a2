import { memo, useCallback, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { AssessmentId } from '../../domain/assessment'
import { isExplained, type Profile } from '../../domain/profile'
import type { Question } from '../../domain/questions'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { TopBar } from '../../navigation/TopBar'
import { useTitle } from '../../navigation/useTitle'
import { SavedWords } from '../../shared/saving/SavedWords'
import { answers } from '../../storage/answers'
import { autosaveState, type AutosaveState } from '../../storage/autosave/queue'
import { Page } from '../../ui/Page'
import { useIsWide } from '../../ui/useIsWide'
import { useSelected } from '../../ui/useObservable'
import { AskedQuestion } from './AskedQuestion'
import { Progress } from './Progress'
import styles from './QuestionPage.module.css'
import { useShown } from './ShownAssessment'
import { useBack } from './useSteps'
import { FoldedWhatBelongs, WhatBelongsBeside } from './WhatBelongsHere'

interface Props {
  readonly id: AssessmentId
  readonly profile: Profile
  readonly question: Question
  readonly questions: readonly Question[]
  readonly notices: ReactNode
  readonly help: ReactNode
}

/** The scoring page: one competency, nothing preselected, and on to the next. A tap draws only the parts that ask for answers. */
export const QuestionPage = memo(function QuestionPage({ notices, help, ...asked }: Props) {
  const { t } = useTranslation('assess')
  const localized = useLocalized()
  const isWide = useIsWide()
  const { profile, question } = asked
  const { competency, number, of } = question
  return (
    <div className={styles['shell']}>
      <Header {...asked} help={help} />
      <Page
        id={competency.id}
        title={useTitle()(t('question.title', { number, of, text: localized(competency.text) }))}
      >
        {notices}
        <AskedQuestion
          {...asked}
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
})

type HeaderProps = Pick<Props, 'id' | 'question' | 'questions' | 'help'>

/** The way back, whether all is kept, the way out, help, and how far it is. */
function Header({ id, question, questions, help }: HeaderProps) {
  const { t } = useTranslation(['assess', 'common'])
  const { to, state } = useBack(id, questions, question)
  return (
    <TopBar
      start={
        <Link href={to} state={state} className={styles['back']}>
          <span aria-hidden="true">←</span> {t('common:back')}
        </Link>
      }
      status={
        <>
          <Saved id={id} />
          <Link href={paths.home}>{t('question.stop')}</Link>
          <Progress questions={questions} />
        </>
      }
      help={help}
    />
  )
}

/** Something may be stored since long ago: then it says so from the start. */
function Saved({ id }: Pick<Props, 'id'>) {
  const status = useSelected(
    autosaveState,
    useCallback(() => answers.status(id), [id]),
  )
  const isTyping = useSelected(autosaveState, typingOf)
  return <SavedWords status={status} isTyping={isTyping} isStored={useShown().answers.size > 0} />
}

function typingOf({ typing }: AutosaveState): boolean {
  return typing
}
