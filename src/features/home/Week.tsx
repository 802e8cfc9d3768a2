import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { WeekAction } from '../../domain/goalWeek'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { ActionTick } from '../../shared/goals/ActionTick'
import type { KeptGoal } from '../../shared/goals/useGoals'
import { SavedWords } from '../../shared/saving/SavedWords'
import { statusOfAll } from '../../shared/saving/statusOfAll'
import { WrittenAnew } from '../../shared/saving/WrittenAnew'
import { autosaveState } from '../../storage/autosave/queue'
import { goalWriter } from '../../storage/goalWriter'
import { joined } from '../../ui/joined'
import { useObservable } from '../../ui/useObservable'
import { useToday } from '../../ui/useToday'
import styles from './home.module.css'

interface Props {
  readonly actions: readonly WeekAction<KeptGoal>[]
  /** Whether this is the next step, which the heading of the screen says. */
  readonly isNext?: boolean
}

/** The actions of this week and what is overdue, to tick off where they stand. */
export function Week({ actions, isNext = false }: Props) {
  const { t } = useTranslation('desk')
  const { typing } = useObservable(autosaveState)
  const goals = new Set(actions.map(({ goal }) => goal.id))
  return (
    <section className={joined(styles['card'], isNext && styles['next'])}>
      {!isNext && <h2>{t('week.heading')}</h2>}
      {[...goals].map((id) => (
        <WrittenAnew key={id} writer={goalWriter} id={id} />
      ))}
      <ul role="list" className={styles['week']}>
        {actions.map((one) => (
          <li key={`${one.goal.id} ${one.action.id}`}>
            <Action {...one} />
          </li>
        ))}
      </ul>
      <p className={styles['links']}>
        <Link href={paths.plan}>{t('week.plan')}</Link>
        <SavedWords status={statusOfAll(goalWriter, [...goals])} isTyping={typing} />
      </p>
    </section>
  )
}

function Action({ goal, action, by }: WeekAction<KeptGoal>) {
  const { t } = useTranslation('desk')
  const { date } = useFormats()
  const today = useToday()
  const when = by < today ? t('week.overdue', { date: date(by) }) : by === today ? t('week.today') : date(by)
  return (
    <ActionTick
      {...{ goal, action }}
      nameless={t('week.noText')}
      hint={action.doneOn === undefined ? when : t('week.done')}
    />
  )
}
