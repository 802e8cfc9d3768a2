import { useTranslation } from 'react-i18next'
import { isForLater, stateOf, withState } from '../../domain/goal'
import { todayNow } from '../../lib/today'
import { RadioGroup } from '../../ui/RadioGroup'
import { useToday } from '../../ui/useToday'
import { isFull } from './FullNotice'
import type { Goal, GoalState } from '../../domain/documents/goal'
import type { ChangeGoal } from '../../shared/goals/goalChange'
import { GoalHistory } from './GoalHistory'
import { useGoals } from '../../shared/goals/useGoals'

interface Props {
  readonly id: string
  readonly goal: Goal
  readonly change: ChangeGoal
}

/** Whether a goal is active, reached or stopped, and since when. */
export function StatusPart({ id, goal, change }: Props) {
  const { t } = useTranslation('plan')
  const today = useToday()
  const state = stateOf(goal)
  const others = useGoals().filter((one) => one.id !== id)
  const isBlocked = state !== 'active' && isFull(others)
  const choose = (next: GoalState) => {
    const on = todayNow()
    change((before) => ({ ...before, history: [...withState(before.history, next, on)] }))
  }
  return (
    <>
      <RadioGroup<GoalState>
        field="goal.history.state"
        look="part"
        legend={t('status.title')}
        options={[
          {
            value: 'active',
            label: t('status.active'),
            hint: isBlocked ? t('status.activeFull') : t('status.activeHint'),
            disabled: isBlocked,
          },
          { value: 'reached', label: t('status.reached'), hint: t('status.reachedHint') },
          {
            value: 'stopped',
            label: isForLater(goal) ? t('status.later') : t('status.stopped'),
            hint: t('status.stoppedHint'),
          },
        ]}
        chosen={state}
        onChoose={choose}
      />
      <GoalHistory goal={goal} />
      {goal.history.length > 1 && goal.history.at(-1)?.on === today && (
        <p className="muted">{t('status.sameDay')}</p>
      )}
    </>
  )
}
