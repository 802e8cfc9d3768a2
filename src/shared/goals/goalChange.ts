import type { Goal } from '../../domain/documents/goal'
import type { How } from '../../storage/autosave/Autosaved'
import { goalWriter } from '../../storage/goalWriter'

/** @param how typing waits a moment, and is not told after every pause. */
export type ChangeGoal = (change: (before: Goal) => Goal, how?: How) => void

/** One change to a goal: on the screen at once, on the disk a moment later. Deleted meanwhile, it goes on as it is here. */
export function goalChange(id: string, shown: Goal): ChangeGoal {
  return (change, how = 'chosen') => goalWriter.record(id, (before) => change(before ?? shown), how)
}
