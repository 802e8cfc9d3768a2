import { useTranslation } from 'react-i18next'
import type { GoalAction } from '../../domain/documents/goal'
import { useFormats } from '../../i18n/useFormats'
import { ActionTick } from '../../shared/goals/ActionTick'
import type { KeptGoal } from '../../shared/goals/useGoals'
import { SavedWords } from '../../shared/saving/SavedWords'
import { WrittenAnew } from '../../shared/saving/WrittenAnew'
import { autosaveState } from '../../storage/autosave/queue'
import { goalWriter } from '../../storage/goalWriter'
import { useObservable } from '../../ui/useObservable'
import styles from './plan.module.css'

/** The actions of a goal, each to be ticked where it is read; also on paper. */
export function ActionTicks({ goal }: { readonly goal: KeptGoal }) {
  const { t } = useTranslation('plan')
  const { date } = useFormats()
  const { id, body } = goal
  const hintOf = ({ by, doneOn }: GoalAction) => {
    if (doneOn) return t('actions.doneOnDay', { date: date(doneOn) })
    return by && t('actions.byDay', { date: date(by) })
  }
  if (body.actions.length === 0) return <p>{t('card.actionsNone')}</p>
  return (
    <>
      <WrittenAnew writer={goalWriter} id={id} />
      <ul role="list" className={styles['ticks']}>
        {body.actions.map((action) => (
          <li key={action.id}>
            <ActionTick {...{ goal, action }} nameless={t('due.noText')} hint={hintOf(action)} />
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
