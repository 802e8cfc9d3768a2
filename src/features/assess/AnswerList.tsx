import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { OpenAssessment } from '../../domain/assessment'
import type { Profile } from '../../domain/profile'
import type { Question } from '../../domain/questions'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import styles from './AnswerList.module.css'
import { stepState } from './stepState'

interface Props {
  readonly heading?: string
  readonly assessment: OpenAssessment
  readonly profile: Profile
  readonly questions: readonly Question[]
}

/** Some answers, each with *Wijzig*. */
export function AnswerList({ heading, assessment, profile, questions }: Props) {
  return (
    <section>
      {heading !== undefined && <h2>{heading}</h2>}
      <ul role="list" className={styles['list']}>
        {questions.map(({ competency }) => (
          <AnswerRow key={competency.id} assessment={assessment} profile={profile} competency={competency} />
        ))}
      </ul>
    </section>
  )
}

type RowProps = Pick<Props, 'assessment' | 'profile'> & Pick<Question, 'competency'>

function AnswerRow({ assessment, profile, competency }: RowProps) {
  const { t } = useTranslation('assess')
  const localized = useLocalized()
  const answer = assessment.answers.get(competency.id)
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
      <Link
        href={paths.question(assessment.id, competency.id)}
        state={stepState({ fromCheck: true })}
        className={styles['change']}
      >
        {t('check.change')} <span className="visually-hidden">{competency.id}</span>
      </Link>
    </li>
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
