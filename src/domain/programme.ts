import type { Branded } from '../lib/brand'
import type { ClusterId, ProfileId, Source, TaskId } from './profile'
import type { LocalizedText } from './text'

export type ProgrammeId = Branded<string, 'ProgrammeId'>
export type ModuleId = Branded<string, 'ModuleId'>

export interface Assignment {
  readonly id: string
  /** The part of the module it belongs to, "Dagdeel 1". */
  readonly part: LocalizedText
  readonly title: LocalizedText
  readonly mandatory: boolean
  readonly kind?: 'self-assessment' | undefined
}

export interface Module {
  readonly id: ModuleId
  readonly title: LocalizedText
  readonly form: LocalizedText
  /** Professions that need not take it. */
  readonly exemptFor: readonly string[]
  readonly assignments: readonly Assignment[]
}

/** A day of a masterclass and what it covers of the profile. */
export interface Session {
  readonly id: string
  readonly label: string
  readonly module: ModuleId
  readonly topics: readonly LocalizedText[]
  readonly coversTasks: readonly TaskId[]
  readonly coversClusters: readonly ClusterId[]
}

export interface Outcome {
  readonly id: string
  readonly module: ModuleId
  readonly day: number
  readonly text: LocalizedText
}

export interface Test {
  readonly id: string
  readonly title: LocalizedText
  readonly resitFeeEur: number
}

/** A course: its modules, days, learning outcomes, tests and the way to registration. */
export interface Programme {
  readonly id: ProgrammeId
  readonly version: string
  readonly title: LocalizedText
  readonly publisher: string
  readonly profile: ProfileId
  readonly source: Source
  readonly modules: readonly Module[]
  readonly sessions: readonly Session[]
  readonly outcomes: readonly Outcome[]
  readonly tests: readonly Test[]
  readonly testsFeeEur: number
  readonly testsHours: number
  readonly registration: {
    readonly steps: readonly { readonly id: string; readonly text: LocalizedText }[]
    readonly renewalYears: number
  }
}

/** The days that cover a cluster, in the order of the course. */
export function sessionsCovering(programme: Programme, cluster: ClusterId): readonly Session[] {
  return programme.sessions.filter((session) => session.coversClusters.includes(cluster))
}
