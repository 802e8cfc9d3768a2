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
  readonly kind?: 'self-assessment' | 'e-learning' | undefined
  /** Whether it is done before or after the lessons, where the course says so. */
  readonly when?: 'before' | 'after' | undefined
}

/** What a part of a module is about. */
export interface ContentPart {
  /** The name that the assignments of that part have too. */
  readonly part: LocalizedText
  readonly items: readonly LocalizedText[]
}

export interface Module {
  readonly id: ModuleId
  readonly title: LocalizedText
  readonly form: LocalizedText
  /** Professions that need not take it. */
  readonly exemptFor: readonly string[]
  readonly content?: readonly ContentPart[] | undefined
  readonly assignments: readonly Assignment[]
}

/** A day of a masterclass and what it covers of the profile. */
export interface Session {
  readonly id: string
  readonly label: string
  /** What it is about, in a few words; the topics are the publisher's. */
  readonly title?: LocalizedText | undefined
  readonly module: ModuleId
  /** The days of the learning outcomes that it stands for. */
  readonly days?: readonly number[] | undefined
  /** The module where the course's own programme has this content, when that is another one. */
  readonly elsewhere?: ModuleId | undefined
  readonly topics: readonly LocalizedText[]
  readonly coversTasks: readonly TaskId[]
  readonly coversClusters: readonly ClusterId[]
}

export interface Outcome {
  readonly id: string
  readonly module: ModuleId
  readonly day: number
  readonly text: LocalizedText
  /** The outcome of another day that says the same. */
  readonly sameAs?: string | undefined
}

export interface Test {
  readonly id: string
  readonly title: LocalizedText
  readonly about?: LocalizedText | undefined
  /** How often it may be taken again. */
  readonly resits?: number | undefined
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
  /** For whom it is, in paragraphs. */
  readonly audience?: readonly LocalizedText[] | undefined
  /** How and where one learns, in paragraphs. */
  readonly environment?: readonly LocalizedText[] | undefined
  /** What the certificate of a module asks. */
  readonly certificate?: LocalizedText | undefined
  readonly modules: readonly Module[]
  readonly sessions: readonly Session[]
  readonly outcomes: readonly Outcome[]
  readonly tests: readonly Test[]
  readonly testsFeeEur: number
  readonly testsHours: number
  readonly testsSignUp?: LocalizedText | undefined
  readonly testsJudged?: LocalizedText | undefined
  readonly registration: {
    /** Where the register tells more: an address to read, not to follow. */
    readonly site?: string | undefined
    readonly steps: readonly { readonly id: string; readonly text: LocalizedText }[]
    readonly renewalYears: number
    /** What the register asks besides, as far as the course says so. */
    readonly rules?: readonly LocalizedText[] | undefined
    /** How to stay registered. */
    readonly after?: LocalizedText | undefined
  }
}

/** The days that cover a cluster, in the order of the course. */
export function sessionsCovering(programme: Programme, cluster: ClusterId): readonly Session[] {
  return programme.sessions.filter((session) => session.coversClusters.includes(cluster))
}

/** The module that asks to score one's own competencies, if one does. */
export function selfAssessmentModule(programmes: readonly Programme[]): Module | undefined {
  return programmes
    .flatMap(({ modules }) => modules)
    .find(({ assignments }) => assignments.some(({ kind }) => kind === 'self-assessment'))
}
