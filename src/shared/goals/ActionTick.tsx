import type { GoalAction } from '../../domain/documents/goal'
import { withDone } from '../../domain/goalWeek'
import { todayNow } from '../../lib/today'
import { Checkable } from '../../ui/Checkable'
import { useCanChange } from '../saving/useCanChange'
import { goalChange } from './goalChange'
import type { KeptGoal } from './useGoals'

interface Props {
  readonly goal: KeptGoal
  readonly action: GoalAction
  /** What it is called as long as nobody wrote what it is. */
  readonly nameless: string
  /** By when, or since when it is done. */
  readonly hint: string | undefined
}

/** One action of a goal, to be ticked where it is read. */
export function ActionTick({ goal: { id, body }, action, nameless, hint }: Props) {
  const canChange = useCanChange()
  const tick = (isDone: boolean) => {
    const day = isDone ? todayNow() : undefined
    goalChange(id, body)((before) => withDone(before, action.id, day))
  }
  return (
    <Checkable
      type="checkbox"
      data-field="goal.actions.doneOn.tick"
      value={action.id}
      label={action.text.trim() || nameless}
      hint={hint}
      checked={action.doneOn !== undefined}
      disabled={!canChange}
      onChange={({ target }) => tick(target.checked)}
    />
  )
}
