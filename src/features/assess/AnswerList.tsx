import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { OpenAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import type { Question } from '../../domain/questions'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import styles from './AnswerList.module.css'
import { useNextState } from './stepState'

interface Props {
  readonly heading?: string
  readonly assessment: OpenAssessment
  readonly profile: Profile
  readonly questions: readonly Question[]
  /** The one from which somebody comes back: its link gets the focus. */
  readonly returnedFrom: string | undefined
}

/** Some answers, each with *Wijzig*, or with *Beantwoord* where there is none. */
export function AnswerList({ heading, questions, returnedFrom, ...shown }: Props) {
  return (
    <section>
      {heading !== undefined && <h2>{heading}</h2>}
      <ul role="list" className={styles['list']}>
        {questions.map(({ competency }) => (
          <AnswerRow
            key={competency.id}
            {...shown}
            competency={competency}
            takesFocus={competency.id === returnedFrom}
          />
        ))}
      </ul>
    </section>
  )
}

interface RowProps extends Pick<Props, 'assessment' | 'profile'>, Pick<Question, 'competency'> {
  readonly takesFocus: boolean
}

function AnswerRow({ assessment, profile, competency, takesFocus }: RowProps) {
  const { t } = useTranslation('assessments')
  const localized = useLocalized()
  const answer = assessment.answers.get(competency.id)
  const isOpen = answer?.score === undefined
  return (
    <li>
      <div>
        <p>
          {competency.id} {localized(competency.text)}
        </p>
        <p className={styles['answer']}>
          <Level profile={profile} answer={answer} />
          {answer?.doubt && ` · ${t('check.doubt')}`}
        </p>
        {answer?.note && <p className={styles['note']}>{t('check.note', { note: answer.note })}</p>}
      </div>
      <ToQuestion {...{ assessment, competency, isOpen, takesFocus }} />
    </li>
  )
}

interface ToQuestionProps extends Omit<RowProps, 'profile'> {
  readonly isOpen: boolean
}

/** The way to the question; coming back, also with the browser's own button, leads to this link again. */
function ToQuestion({ assessment, competency, isOpen, takesFocus }: ToQuestionProps) {
  const { t } = useTranslation('assessments')
  const [here, navigate] = useLocation()
  const nextState = useNextState()
  const link = useRef<HTMLAnchorElement>(null)
  // After the page has given the focus to its heading.
  useEffect(() => {
    if (takesFocus) link.current?.focus()
  }, [takesFocus])
  return (
    <Link
      ref={link}
      href={paths.question(assessment.id, competency.id)}
      state={nextState({ fromCheck: isOpen ? 'answer' : 'change' })}
      onClick={() =>
        navigate(here, { replace: true, state: nextState({ from: competency.id, returns: true }) })
      }
      className={styles['change']}
    >
      {t(isOpen ? 'check.answer' : 'check.change')} <span className="visually-hidden">{competency.id}</span>
    </Link>
  )
}

interface LevelProps {
  readonly profile: Profile
  readonly answer: { readonly score?: number | string } | undefined
}

/** "3 Zelfstandig", "Nog niet van toepassing" or "nog open". */
function Level({ profile, answer }: LevelProps) {
  const { t } = useTranslation()
  const localized = useLocalized()
  if (answer?.score === undefined) return <em>{t('unanswered')}</em>
  const level = profile.scale.levels.find(({ value }) => value === answer.score)
  if (!level) return localized(profile.scale.notApplicable.label)
  return t('level', { value: level.value, label: localized(level.label) })
}
