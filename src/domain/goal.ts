import type { CalendarDate } from '../lib/calendarDate'
import type { ProfileId } from './profile'
import type { Level } from './score'

/** More than these at once leave no time for any of them; a choice of this project, not a rule of the course. */
export const mostActiveGoals = 3

export const aboutKinds = ['competency', 'cluster', 'task', 'outcome'] as const

/** What somebody wants to get better at. */
export interface About {
  readonly kind: (typeof aboutKinds)[number]
  readonly id: string
}

export type GoalState = 'active' | 'reached' | 'stopped'

/** What somebody is going to do for it. */
export interface GoalAction {
  readonly id: string
  readonly text: string
  readonly by?: CalendarDate
  readonly doneOn?: CalendarDate
}

/** What somebody wants to learn, towards which level; in Dutch *leerdoel*. */
export interface DevelopmentGoal {
  readonly profile: ProfileId
  readonly about: About
  readonly aim: string
  readonly why: string
  readonly from?: Level
  readonly to?: Level
  readonly by?: CalendarDate
  readonly help: string
  readonly proof: string
  readonly actions: readonly GoalAction[]
  /** Its state is the last one. */
  readonly history: readonly { readonly state: GoalState; readonly on: CalendarDate }[]
}

interface Beginning {
  readonly profile: ProfileId
  readonly about: About
  readonly aim: string
  readonly from?: Level | undefined
  readonly to?: Level | undefined
  readonly on: CalendarDate
  /** Whether there is room for another active one; else it is kept for later. */
  readonly active: boolean
}

export function startGoal({ profile, about, aim, from, to, on, active }: Beginning) {
  return {
    profile,
    about,
    aim,
    why: '',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    help: '',
    proof: '',
    actions: [],
    history: [{ state: active ? ('active' as const) : ('stopped' as const), on }],
  }
}

export function stateOf({ history }: Pick<DevelopmentGoal, 'history'>): GoalState {
  return history.at(-1)?.state ?? 'active'
}

/** Kept for later: it never was active. */
export function isForLater({ history }: Pick<DevelopmentGoal, 'history'>): boolean {
  return history.length > 0 && history.every(({ state }) => state === 'stopped')
}

/** The day it began to count: when it was active first, else when it was written. */
export function startOf({ history }: Pick<DevelopmentGoal, 'history'>): CalendarDate | undefined {
  return (history.find(({ state }) => state === 'active') ?? history[0])?.on
}

/**
 * The history with another state. What was chosen on the same day is put right instead of told: somebody pressed the
 * wrong button.
 */
export function withState(
  history: DevelopmentGoal['history'],
  state: GoalState,
  on: CalendarDate,
): DevelopmentGoal['history'] {
  const last = history.at(-1)
  const kept = history.length > 1 && last?.on === on ? history.slice(0, -1) : history
  return kept.at(-1)?.state === state ? kept : [...kept, { state, on }]
}

/** The level to go for: the next one, for whoever has one; else the norm. */
export function nextLevel(from: Level | undefined, norm: Level): Level {
  const next = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 5 } as const
  return from === undefined ? norm : next[from]
}

export function doneActions({ actions }: Pick<DevelopmentGoal, 'actions'>): number {
  return actions.filter(({ doneOn }) => doneOn !== undefined).length
}
