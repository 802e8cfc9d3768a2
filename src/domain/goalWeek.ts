import { byText } from '../lib/byText'
import { addDays, type CalendarDate } from '../lib/calendarDate'
import type { Goal, GoalAction } from './documents/goal'
import { stateOf } from './goal'

/** An action that has a day, and the goal that it belongs to. */
export interface WeekAction<G> {
  readonly goal: G
  readonly action: GoalAction
  readonly by: CalendarDate
}

interface Kept {
  readonly body: Goal
}

/** What active goals ask in these seven days and what is overdue, by day; what was done today stays among it until tomorrow. */
export function weekActions<G extends Kept>(
  goals: readonly G[],
  today: CalendarDate,
): readonly WeekAction<G>[] {
  const last = addDays(today, 6)
  return goals
    .filter(({ body }) => stateOf(body) === 'active')
    .flatMap((goal) =>
      goal.body.actions.flatMap((action): WeekAction<G>[] => {
        const { by, doneOn } = action
        if (by === undefined || by > last) return []
        return doneOn === undefined || doneOn === today ? [{ goal, action, by }] : []
      }),
    )
    .toSorted((a, b) => byText(a.by, b.by))
}

/** The same goal with this action done on a day, or not done. */
export function withDone(goal: Goal, id: string, doneOn: CalendarDate | undefined): Goal {
  const actions = goal.actions.map(({ doneOn: before, ...action }) => {
    const day = action.id === id ? doneOn : before
    return day === undefined ? action : { ...action, doneOn: day }
  })
  return { ...goal, actions }
}
