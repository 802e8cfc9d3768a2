import { useTranslation } from 'react-i18next'
import type { GoalAction } from '../../domain/documents/goal'
import { useFormats } from '../../i18n/useFormats'
import { todayNow } from '../../lib/today'
import { SavedWords } from '../../shared/saving/SavedWords'
import { useCanChange } from '../../shared/saving/useCanChange'
import { WrittenAnew } from '../../shared/saving/WrittenAnew'
import { autosaveState } from '../../storage/autosave/queue'
import { goalWriter } from '../../storage/goalWriter'
import { Checkable } from '../../ui/Checkable'
import { useObservable } from '../../ui/useObservable'
import { withDay } from './ActionFields'
import { goalChange } from './goalChange'
import styles from './plan.module.css'
import type { KeptGoal } from './useGoals'

/** The actions of a goal, each to be ticked where it is read; also on paper. */
export function ActionTicks({ goal: { id, body } }: { readonly goal: KeptGoal }) {
  const { t } = useTranslation('plan')
  const { date } = useFormats()
  const canChange = useCanChange()
  const hintOf = ({ by, doneOn }: GoalAction) => {
    if (doneOn) return t('actions.doneOnDay', { date: date(doneOn) })
    return by && t('actions.byDay', { date: date(by) })
  }
  const tick = (action: GoalAction, isDone: boolean) => {
    const day = isDone ? todayNow() : undefined
    goalChange(
      id,
      body,
    )((before) => ({
      ...before,
      actions: before.actions.map((one) => (one.id === action.id ? withDay(one, 'doneOn', day) : one)),
    }))
  }
  if (body.actions.length === 0) return <p>{t('card.actionsNone')}</p>
  return (
    <>
      <WrittenAnew writer={goalWriter} id={id} />
      <ul role="list" className={styles['ticks']}>
        {body.actions.map((action) => (
          <li key={action.id}>
            <Checkable
              type="checkbox"
              data-field="goal.actions.doneOn.tick"
              value={action.id}
              label={action.text.trim() || t('due.noText')}
              hint={hintOf(action)}
              checked={action.doneOn !== undefined}
              disabled={!canChange}
              onChange={({ target }) => tick(action, target.checked)}
            />
          </li>
        ))}
      </ul>
      <Saved id={id} />
    </>
  )
}

function Saved({ id }: { readonly id: string }) {
  const { typing } = useObservable(autosaveState)
  return (
    <p className="muted no-print">
      <SavedWords status={goalWriter.status(id)} isTyping={typing} />
    </p>
  )
}
