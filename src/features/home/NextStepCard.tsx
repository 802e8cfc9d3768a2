import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { scoreAgainFrom, type NextStep } from '../../domain/desk'
import { differencesOf } from '../../domain/review'
import type { SealedAssessment } from '../../domain/assessment'
import { isLevel } from '../../domain/score'
import { useFormats } from '../../i18n/useFormats'
import { todayNow } from '../../lib/today'
import { paths } from '../../navigation/paths'
import { reviewPaths } from '../../navigation/reviewPaths'
import { useCanChange } from '../../shared/saving/useCanChange'
import { useReviewBeside } from '../../shared/versions/useReviewsIn'
import { setPreferences } from '../../storage/preferences'
import { Button, LinkButton } from '../../ui/Button'
import { focusHeading } from '../../ui/focusHeading'
import { answerOf, wayToAnswer } from './answerOf'
import styles from './home.module.css'
import { Resume } from './Resume'
import type { NewReaction, OnDesk, Unanswered } from './useDesk'
import { Week } from './Week'

interface Props {
  readonly desk: OnDesk
}

/** What comes next, and the way to it. */
export function NextStepCard({ desk }: Props) {
  const Step = cards[desk.step]
  return <Step desk={desk} />
}

const cards: Readonly<Record<NextStep, (props: Props) => ReactNode>> = {
  Resume: ({ desk: { current } }) => current && <Resume assessment={current} isNext />,
  LookAtReaction: ({ desk: { reactions } }) => reactions[0] && <Reaction {...reactions[0]} />,
  DoActions: ({ desk: { week } }) => <Week actions={week} isNext />,
  AnswerReport: ({ desk: { unanswered } }) => unanswered[0] && <Report {...unanswered[0]} />,
  MakeBackup,
  ScoreFirst: () => <Plain step="ScoreFirst" to={paths.newAssessment} />,
  ScoreAgain: ({ desk }) => <Plain step="ScoreAgain" to={paths.newAssessment} last={desk.finished.at(-1)} />,
  ChooseGoal: () => <Plain step="ChooseGoal" to={paths.newGoal} />,
  Discuss: ({ desk: { finished } }) => <Discuss last={finished.at(-1)} />,
  Nothing: ({ desk: { finished } }) => <Nothing last={finished.at(-1)} />,
}

function Discuss({ last }: { readonly last: SealedAssessment | undefined }) {
  return last && <Plain step="Discuss" to={paths.reportOf(last.id)} last={last} />
}

function Card({ children }: { readonly children: ReactNode }) {
  return <div className={`${styles['card']} ${styles['next']}`}>{children}</div>
}

interface PlainProps {
  readonly step: 'ScoreFirst' | 'ScoreAgain' | 'ChooseGoal' | 'Discuss'
  readonly to: string
  readonly last?: SealedAssessment | undefined
}

/** A sentence and the way to it. */
function Plain({ step, to, last }: PlainProps) {
  const { t } = useTranslation('desk')
  const { date } = useFormats()
  const canChange = useCanChange()
  return (
    <Card>
      <p>{t(`step.${step}.text`, { date: last ? date(last.date) : '' })}</p>
      {canChange && (
        <LinkButton look="primary" to={to}>
          {t(`step.${step}.action`)}
        </LinkButton>
      )}
    </Card>
  )
}

/** Who said what about which assessment, in one look. */
function Reaction({ stored, about }: NewReaction) {
  const { t } = useTranslation('desk')
  const { date } = useFormats()
  const { review, profile } = useReviewBeside(stored, about)
  const given = [...review.marks.values()].filter(({ score }) => isLevel(score)).length
  const different = differencesOf(profile, about, review).length
  const agreements = review.agreements.length
  return (
    <Card>
      <p>
        {t('step.LookAtReaction.text', { date: date(about.date) })}{' '}
        {given > 0 && t('step.LookAtReaction.differ', { different, count: given })}{' '}
        {agreements > 0 && t('step.LookAtReaction.agreements', { count: agreements })}
      </p>
      <LinkButton look="primary" to={reviewPaths.reaction(about.id, review.id)}>
        {t('step.LookAtReaction.action')}
      </LinkButton>
    </Card>
  )
}

function Report(one: Unanswered) {
  const { t } = useTranslation('desk')
  const { date } = useFormats()
  const answer = answerOf(one)
  return (
    <Card>
      <p>{t(`step.AnswerReport.${answer}Text`, { date: date(one.report.date) })}</p>
      <LinkButton look="primary" to={wayToAnswer(one)}>
        {t(`step.AnswerReport.${answer}Action`)}
      </LinkButton>
    </Card>
  )
}

/** Somebody may say that it can wait; then what comes after it takes its place. */
function MakeBackup() {
  const { t } = useTranslation('desk')
  const later = () => {
    setPreferences({ backupAsked: todayNow() })
    focusHeading()
  }
  return (
    <Card>
      <p>{t('step.MakeBackup.text')}</p>
      <div className="buttons">
        <LinkButton look="primary" to={paths.makeBackup}>
          {t('step.MakeBackup.action')}
        </LinkButton>
        <Button look="quiet" onClick={later}>
          {t('step.MakeBackup.later')}
        </Button>
      </div>
    </Card>
  )
}

function Nothing({ last }: { readonly last: SealedAssessment | undefined }) {
  const { t } = useTranslation('desk')
  const { date } = useFormats()
  return (
    <Card>
      <p>
        {t('step.Nothing.text')} {last && t('step.Nothing.again', { date: date(scoreAgainFrom(last.date)) })}
      </p>
    </Card>
  )
}
