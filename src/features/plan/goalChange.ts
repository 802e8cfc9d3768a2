import type { DocumentBody } from '../../storage/documents'
import { goalWriter } from '../../storage/goalWriter'

export type Goal = DocumentBody<'goal'>

/** @param how typing waits a moment, and is not told after every pause. */
export type ChangeGoal = (change: (before: Goal) => Goal, how?: 'chosen' | 'typed') => void

/** One change to a goal: on the screen at once, on the disk a moment later. Deleted meanwhile, it is written again as it is here. */
export function goalChange(id: string, shown: Goal): ChangeGoal {
  return (change, how = 'chosen') => goalWriter.record(id, (before) => change(before ?? shown), how)
}
