import type { DueItem } from '../../domain/dueItems'
import type { About } from '../../domain/documents/goal'
import type { DatedItem } from '../../exchange/calendar/datesToIcs'
import type { KeptGoal } from '../../shared/goals/useGoals'

interface Words {
  readonly goal: (goal: string) => string
  readonly noText: string
}

/** What is due, as it goes to a calendar: under ids that stay, and with nothing but the aim and the action. */
export function datedItems(
  due: readonly DueItem<KeptGoal>[],
  about: (about: About) => string,
  words: Words,
): readonly DatedItem[] {
  return due.map(({ goal: { id, body }, date, action }) => {
    const goal = words.goal(body.aim.trim() === '' ? about(body.about) : body.aim)
    if (!action) return { id: `goal-${id}`, date, title: goal, note: '' }
    // As it was written: a break in front of it is somebody's own.
    const title = action.text.trim() === '' ? words.noText : action.text
    return { id: `action-${id}-${action.id}`, date, title, note: goal }
  })
}
