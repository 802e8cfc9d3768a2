import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import { doneActions, isForLater, stateOf } from '../../domain/goal'
import { type About } from '../../domain/documents/goal'
import { useFormats } from '../../i18n/useFormats'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { paths } from '../../navigation/paths'
import { NamedArticle } from '../../ui/NamedArticle'
import { ActionTicks } from './ActionTicks'
import styles from './plan.module.css'
import { goalName } from './useAboutWords'
import type { KeptGoal } from '../../shared/goals/useGoals'

interface Props {
  readonly goal: KeptGoal
  readonly about: (about: About) => string
}

/** A goal in the list: what it is, how far it is, and its actions. */
export function GoalCard({ goal, about }: Props) {
  const { id, body } = goal
  return (
    <NamedArticle
      as="h3"
      heading={<Link href={paths.goal(id)}>{goalName(body, about)}</Link>}
      className={styles['card']}
    >
      {body.aim.trim() !== '' && <p className="muted">{about(body.about)}</p>}
      <Levels goal={goal} />
      {stateOf(body) === 'active' ? <Progress goal={goal} /> : <Ended goal={goal} />}
    </NamedArticle>
  )
}

function Progress({ goal }: { readonly goal: KeptGoal }) {
  const { t } = useTranslation('plan')
  const { date } = useFormats()
  const { body } = goal
  const of = body.actions.length
  return (
    <>
      {body.by && <p>{t('card.by', { date: date(body.by) })}</p>}
      {of > 1 && <p>{t('card.done', { done: doneActions(body), of })}</p>}
      <ActionTicks goal={goal} />
    </>
  )
}

function Ended({ goal: { body } }: { readonly goal: KeptGoal }) {
  const { t } = useTranslation('plan')
  const { date } = useFormats()
  const since = body.history.at(-1)?.on
  if (!since) return null
  const key = isForLater(body) ? 'card.later' : (`card.ended.${stateOf(body)}` as const)
  return <p>{t(key, { date: date(since) })}</p>
}

function Levels({ goal: { body } }: { readonly goal: KeptGoal }) {
  const { t } = useTranslation('plan')
  const words = useScoreWords(useProfile().scale)
  const { from, to } = body
  if (from !== undefined && to !== undefined) {
    return <p>{t('card.levels', { from: words(from), to: words(to) })}</p>
  }
  if (to !== undefined) return <p>{t('card.to', { to: words(to) })}</p>
  return from !== undefined && <p>{t('card.from', { from: words(from) })}</p>
}
