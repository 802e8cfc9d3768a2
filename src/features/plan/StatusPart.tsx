import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { isForLater, stateOf, withState } from '../../domain/goal'
import { todayNow } from '../../lib/today'
import { Checkable } from '../../ui/Checkable'
import { useToday } from '../../ui/useToday'
import { isFull } from './FullNotice'
import type { Goal, GoalState } from '../../domain/documents/goal'
import type { ChangeGoal } from './goalChange'
import { GoalHistory } from './GoalHistory'
import styles from './plan.module.css'
import { useGoals } from './useGoals'

interface Props {
  readonly id: string
  readonly goal: Goal
  readonly change: ChangeGoal
}

/** Whether a goal is active, reached or stopped, and since when. */
export function StatusPart({ id, goal, change }: Props) {
  const { t } = useTranslation('plan')
  const name = useId()
  const today = useToday()
  const state = stateOf(goal)
  const others = useGoals().filter((one) => one.id !== id)
  const isBlocked = state !== 'active' && isFull(others)
  const choose = (next: GoalState) => {
    const on = todayNow()
    change((before) => ({ ...before, history: [...withState(before.history, next, on)] }))
  }
  const choices = [
    ['active', t('status.active'), isBlocked ? t('status.activeFull') : t('status.activeHint')],
    ['reached', t('status.reached'), t('status.reachedHint')],
    ['stopped', isForLater(goal) ? t('status.later') : t('status.stopped'), t('status.stoppedHint')],
  ] as const
  return (
    <>
      <fieldset className={styles['group']}>
        <legend>{t('status.title')}</legend>
        <div>
          {choices.map(([value, label, hint]) => (
            <Checkable
              key={value}
              type="radio"
              name={name}
              value={value}
              data-field="goal.history.state"
              label={label}
              hint={hint}
              checked={state === value}
              disabled={value === 'active' && isBlocked}
              onChange={() => choose(value)}
            />
          ))}
        </div>
      </fieldset>
      <GoalHistory goal={goal} />
      {goal.history.length > 1 && goal.history.at(-1)?.on === today && (
        <p className={styles['muted']}>{t('status.sameDay')}</p>
      )}
    </>
  )
}
