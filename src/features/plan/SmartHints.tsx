import { useTranslation } from 'react-i18next'
import type { Goal } from '../../domain/documents/goal'
import { smartHints } from '../../domain/smartHints'
import { goalWords } from '../../i18n/goalWords'
import { useSettled } from '../../ui/useSettled'
import { useToday } from '../../ui/useToday'
import styles from './plan.module.css'

/** More at once is a form to fill in. */
const maxHints = 2

/** What would make the goal more concrete; said when somebody stops typing. */
export function SmartHints({ goal }: { readonly goal: Goal }) {
  const { t } = useTranslation('plan')
  const today = useToday()
  const hints = smartHints(useSettled(goal), today, goalWords).slice(0, maxHints)
  return (
    <div role="status" className={styles['hints']}>
      {hints.length > 0 && (
        <>
          <p>
            <b>{t('hints.title')}</b>
          </p>
          <ul>
            {hints.map((hint) => (
              <li key={hint}>{t(`hints.${hint}`)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
