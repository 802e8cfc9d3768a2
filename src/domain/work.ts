import type * as v from 'valibot'
import type { OwnAssignment, reasonEntries } from './documents/assignment'
import type { shownEvidenceEntries } from './documents/evidence'
import type { Fields } from './documents/documentKind'
import type { Pride, PrideSide } from './documents/pride'
import type { GoalState, shownActionEntries, shownGoalEntries } from './documents/goal'
import type { CalendarDate } from '../lib/calendarDate'
import type { CompetencyId } from './profile'
import type { LocalizedText } from './text'

type Text = v.GenericSchema<string>
type Shown<Entries extends v.ObjectEntries> = Readonly<Fields<Entries>>

/** A worked example as somebody chose to show it. */
export interface ShownEvidence extends Shown<ReturnType<typeof shownEvidenceEntries<Text>>> {
  readonly competencies: readonly CompetencyId[]
  /** In the wording of the profile. */
  readonly tasks: readonly LocalizedText[]
}

/** What somebody wants to learn, as they chose to show it. */
export interface ShownGoal extends Shown<ReturnType<typeof shownGoalEntries<Text>>> {
  /** What it is about, in the wording of the profile or the course. */
  readonly about: LocalizedText
  readonly actions: readonly Shown<ReturnType<typeof shownActionEntries<Text>>>[]
  readonly state: GoalState
  readonly since: CalendarDate
}

type Reason = Shown<ReturnType<typeof reasonEntries<Text>>>

/** What the assignment asks to hand in beside the scores. */
export interface ShownAssignment extends Pick<OwnAssignment, 'reflection'> {
  readonly strong: readonly Reason[]
  readonly grow: readonly Reason[]
}

export type ShownPride = Pick<Pride, PrideSide>

/** What somebody did and wants beside scoring, as they chose to show it. */
export interface Work {
  readonly evidence: readonly ShownEvidence[]
  readonly goals: readonly ShownGoal[]
  readonly assignment?: ShownAssignment
  /** What of the latest moment somebody is proud of and wants to learn. */
  readonly pride?: ShownPride
}

export const noWork: Work = { evidence: [], goals: [] }
