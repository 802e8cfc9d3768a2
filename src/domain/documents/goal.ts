import * as v from 'valibot'
import type { CalendarDate } from '../../lib/calendarDate'
import type { ProfileId } from '../profile'
import type { Level } from '../score'
import { plainKind, type Fields } from './documentKind'
import { day, maybeDay, maybeLevel, name, profileId, text, listOf } from '../fields'

type Text = v.GenericSchema<string>

export const aboutKinds = ['competency', 'cluster', 'task', 'outcome'] as const
export const goalStates = ['active', 'reached', 'stopped'] as const

/** The texts of a goal, each looked through for personal data before it goes out. */
export const goalTexts = ['aim', 'why', 'help', 'proof'] as const

/** What a report may show of a goal as it stands. @param words how a text is checked: a report has bounds. */
export function shownGoalEntries<Words extends Text>(words: Words) {
  return { aim: words, why: words, from: maybeLevel, to: maybeLevel, by: maybeDay, help: words, proof: words }
}

/** What a report may show of an action. */
export function shownActionEntries<Words extends Text>(words: Words) {
  return { text: words, by: maybeDay, doneOn: maybeDay }
}

/** The names of what a report may show of a goal as it stands, and of an action. */
export const shownOfGoal = [...goalTexts, 'from', 'to', 'by'] as const
export const shownOfAction = ['text', 'by', 'doneOn'] as const

const entries = {
  profile: profileId,
  about: v.object({ kind: v.picklist(aboutKinds), id: name }),
  ...shownGoalEntries(text),
  actions: listOf(v.object({ id: name, ...shownActionEntries(text) })),
  /** Its state is the last one. */
  history: listOf(v.object({ state: v.picklist(goalStates), on: day })),
}

/** What somebody wants to learn, towards which level; in Dutch *leerdoel*. */
export type Goal = Fields<typeof entries>
export type GoalAction = Goal['actions'][number]
/** What somebody wants to get better at. */
export type About = Goal['about']
export type GoalState = (typeof goalStates)[number]

export const goals = plainKind({ kind: 'goal', entries, whenDeleted: 'anew' })

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

export function startGoal({ profile, about, aim, from, to, on, active }: Beginning): Goal {
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
    history: [{ state: active ? 'active' : 'stopped', on }],
  }
}
