import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DueItem } from '../../domain/dueItems'
import type { About } from '../../domain/documents/goal'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { useToday } from '../../ui/useToday'
import styles from './plan.module.css'
import { goalName } from './useAboutWords'
import type { KeptGoal } from '../../shared/goals/useGoals'

interface Props {
  readonly items: readonly DueItem<KeptGoal>[]
  readonly about: (about: About) => string
}

/** *Te doen*: every day that is still to come, and those that went by. */
export function DueList({ items, about }: Props) {
  const { t } = useTranslation('plan')
  const formats = useFormats()
  const today = useToday()
  if (items.length === 0) return <p>{t('due.none')}</p>
  return (
    <ul role="list" className={styles['due']}>
      {items.map(({ goal: { id, body }, date, action }) => (
        <li key={`${id} ${action?.id ?? ''}`}>
          <p>
            <b>{formats.date(date)}</b>
            {date < today && <span className="muted"> {t('due.overdue')}</span>}
            {date === today && <span className="muted"> {t('due.today')}</span>}
          </p>
          <p>{action ? action.text.trim() || t('due.noText') : t('due.goal')}</p>
          <p className="muted">
            <Link href={paths.goal(id)}>{t('due.of', { goal: goalName(body, about) })}</Link>
          </p>
        </li>
      ))}
    </ul>
  )
}
