import { byText } from '../lib/byText'
import type { CalendarDate } from '../lib/calendarDate'
import { stateOf } from './goal'
import { type Goal, type GoalAction } from './documents/goal'

/** Something of a goal that has a day. */
export interface DueItem<G> {
  readonly goal: G
  readonly date: CalendarDate
  /** Absent when it is the goal itself. */
  readonly action?: GoalAction
}

interface Kept {
  readonly id: string
  readonly body: Goal
}

/** What active goals still ask, by day: actions that are not done, and the goals themselves, which come after their actions. */
export function dueItems<G extends Kept>(goals: readonly G[]): readonly DueItem<G>[] {
  return goals
    .filter(({ body }) => stateOf(body) === 'active')
    .flatMap(itemsOf)
    .toSorted((a, b) => byText(a.date, b.date))
}

function itemsOf<G extends Kept>(goal: G): readonly DueItem<G>[] {
  const { actions, by } = goal.body
  const open = actions.flatMap((action): DueItem<G>[] =>
    action.by === undefined || action.doneOn !== undefined ? [] : [{ goal, date: action.by, action }],
  )
  return by === undefined ? open : [...open, { goal, date: by }]
}
