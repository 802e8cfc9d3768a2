import type { CalendarDate } from '../lib/calendarDate'
import type { Goal, GoalState } from './documents/goal'
import type { Scale } from './profile'
import type { Level } from './score'

/** More than these at once leave no time for any of them; a choice of this project, not a rule of the course. */
export const maxActiveGoals = 3

export function stateOf({ history }: Pick<Goal, 'history'>): GoalState {
  return history.at(-1)?.state ?? 'active'
}

/** Kept for later: it never was active. */
export function isForLater({ history }: Pick<Goal, 'history'>): boolean {
  return history.length > 0 && history.every(({ state }) => state === 'stopped')
}

/** The day it began to count: when it was active first, else when it was written. */
export function startOf({ history }: Pick<Goal, 'history'>): CalendarDate | undefined {
  return (history.find(({ state }) => state === 'active') ?? history[0])?.on
}

/**
 * The history with another state. What was chosen on the same day is put right instead of told: somebody pressed the
 * wrong button.
 */
export function withState(history: Goal['history'], state: GoalState, on: CalendarDate): Goal['history'] {
  const last = history.at(-1)
  const kept = history.length > 1 && last?.on === on ? history.slice(0, -1) : history
  return kept.at(-1)?.state === state ? kept : [...kept, { state, on }]
}

/** The level to go for: the next one, for whoever has one that is not the highest; else the norm. */
export function nextLevel(from: Level | undefined, { levels, norm }: Scale): Level {
  if (from === undefined) return norm
  return levels.find(({ value }) => value > from)?.value ?? from
}

export function doneActions({ actions }: Pick<Goal, 'actions'>): number {
  return actions.filter(({ doneOn }) => doneOn !== undefined).length
}
