import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { withDone, type WeekAction } from '../../domain/goalWeek'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { goalChange } from '../../shared/goals/goalChange'
import type { KeptGoal } from '../../shared/goals/useGoals'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Checkable } from '../../ui/Checkable'
import { joined } from '../../ui/joined'
import { useToday } from '../../ui/useToday'
import styles from './home.module.css'

interface Props {
  readonly actions: readonly WeekAction<KeptGoal>[]
  /** Whether this is the next step, which the heading of the screen says. */
  readonly isNext?: boolean
}

/** The actions of this week, to tick off where they stand. */
export function Week({ actions, isNext = false }: Props) {
  const { t } = useTranslation('desk')
  return (
    <section className={joined(styles['card'], isNext && styles['next'])}>
      {!isNext && <h2>{t('week.heading')}</h2>}
      <ul role="list" className={styles['week']}>
        {actions.map((one) => (
          <li key={`${one.goal.id} ${one.action.id}`}>
            <Action {...one} />
          </li>
        ))}
      </ul>
      <p className={styles['links']}>
        <Link href={paths.plan}>{t('week.plan')}</Link>
      </p>
    </section>
  )
}

function Action({ goal: { id, body }, action, by }: WeekAction<KeptGoal>) {
  const { t } = useTranslation('desk')
  const { date } = useFormats()
  const today = useToday()
  const canChange = useCanChange()
  const when = by < today ? t('week.overdue', { date: date(by) }) : by === today ? t('week.today') : date(by)
  return (
    <Checkable
      type="checkbox"
      data-field="goal.actions.doneOn.tick"
      label={action.text.trim() || t('week.noText')}
      hint={action.doneOn === undefined ? when : t('week.done')}
      checked={action.doneOn !== undefined}
      disabled={!canChange}
      onChange={({ target }) =>
        goalChange(id, body)((before) => withDone(before, action.id, target.checked ? today : undefined))
      }
    />
  )
}
