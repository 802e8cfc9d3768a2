import type { DueItem } from '../../domain/dueItems'
import type { About } from '../../domain/documents/goal'
import type { DatedItem } from '../../exchange/calendar/datesToIcs'
import { goalName } from './useAboutWords'
import type { KeptGoal } from './useGoals'

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
    const goal = words.goal(goalName(body, about))
    return action
      ? { id: `action-${id}-${action.id}`, date, title: action.text.trim() || words.noText, note: goal }
      : { id: `goal-${id}`, date, title: goal, note: '' }
  })
}
