import type { CalendarDate } from '../lib/calendarDate'
import type { CompetencyId } from './profile'
import type { Level } from './score'
import type { LocalizedText } from './text'

/** A worked example as somebody chose to show it. */
export interface ShownEvidence {
  readonly date: CalendarDate
  readonly title: string
  readonly situation: string
  readonly task: string
  readonly action: string
  readonly result: string
  readonly reflection: string
  readonly competencies: readonly CompetencyId[]
  /** In the wording of the profile. */
  readonly tasks: readonly LocalizedText[]
}

/** The five steps of STARR, in their order. */
export const starr = ['situation', 'task', 'action', 'result', 'reflection'] as const

/** What somebody wants to learn, as they chose to show it. */
export interface ShownGoal {
  /** What it is about, in the wording of the profile or the course. */
  readonly about: LocalizedText
  readonly aim: string
  readonly why: string
  readonly from?: Level
  readonly to?: Level
  readonly by?: CalendarDate
  readonly help: string
  readonly proof: string
  readonly actions: readonly {
    readonly text: string
    readonly by?: CalendarDate
    readonly doneOn?: CalendarDate
  }[]
  readonly state: 'active' | 'reached' | 'stopped'
  readonly since: CalendarDate
}

interface Reason {
  readonly competency: CompetencyId
  readonly reason: string
}

/** What the assignment asks to hand in beside the scores. */
export interface ShownAssignment {
  readonly strong: readonly Reason[]
  readonly grow: readonly Reason[]
  readonly reflection: string
}

/** What somebody did and wants beside scoring, as they chose to show it. */
export interface Work {
  readonly evidence: readonly ShownEvidence[]
  readonly goals: readonly ShownGoal[]
  readonly assignment?: ShownAssignment
}

export const noWork: Work = { evidence: [], goals: [] }
