import type { Branded } from '../lib/brand'
import type { CalendarDate } from '../lib/calendarDate'
import type { Instant } from '../lib/instant'
import type { Translation } from './crosswalk'
import type { ClusterId, CompetencyId, Profile, ProfileId } from './profile'
import type { Score } from './score'

export type AssessmentId = Branded<string, 'AssessmentId'>

/** Which moment of somebody's development an assessment measures. */
export type Moment =
  { readonly kind: 'begin' | 'midway' | 'end' } | { readonly kind: 'own'; readonly label: string }

/** What somebody said about one competency. Without a score it is open; a note or a doubt may stand alone. */
export interface Answer {
  readonly score?: Score
  readonly note: string
  readonly doubt: boolean
  /** Goes up with each change, so that two devices can be merged without trusting their clocks. */
  readonly revision: number
}

export type Answers = ReadonlyMap<CompetencyId, Answer>

/** The change that undo takes back: what the answer was before, if it was there. */
export interface LastChange {
  readonly competency: CompetencyId
  readonly kind: 'score' | 'note' | 'doubt'
  readonly before?: Answer
  /** When it was made, or typed on last. */
  readonly at?: Instant
}

/** The scores of one moment, wherever they come from. */
export interface Measurement {
  readonly date: CalendarDate
  readonly moment: Moment
  readonly clusters: readonly ClusterId[]
  readonly answers: ReadonlyMap<CompetencyId, { readonly score?: Score; readonly doubt: boolean }>
  /** Never stored: that it is read here in the words of another version than it was made with. */
  readonly translation?: Translation
}

interface AnyAssessment extends Measurement {
  readonly id: AssessmentId
  readonly revision: number
  /** The first version of this moment; a correction carries the id of what it corrects, a first version its own. */
  readonly original: AssessmentId
  /** 1 for the first version, one more for each correction. */
  readonly version: number
  /** Breaks ties between assessments of one day; counted, because clocks can be wrong. */
  readonly sequence: number
  readonly profile: { readonly id: ProfileId; readonly version: string }
  readonly answers: Answers
  /** The day it was put in the bin. */
  readonly binnedOn?: CalendarDate
  /** It was changed on two devices at once: this is the other side of that one, kept as an assessment of its own. */
  readonly conflictOf?: AssessmentId
}

export interface OpenAssessment extends AnyAssessment {
  readonly status: 'open'
  readonly lastChange?: LastChange
}

export interface SealedAssessment extends AnyAssessment {
  readonly status: 'sealed'
  readonly sealedAt: Instant
}

/** An assessment, in Dutch *meting*: open while it is being filled in, then sealed for good. */
export type Assessment = OpenAssessment | SealedAssessment

/** What somebody chooses when a new assessment begins. */
export interface AssessmentChoices {
  readonly date: CalendarDate
  readonly moment: Moment
  readonly clusters: readonly ClusterId[]
}

/** A new, empty assessment of this profile. */
export function startAssessment(
  profile: Profile,
  choices: AssessmentChoices,
  id: AssessmentId,
  sequence: number,
): OpenAssessment {
  return {
    status: 'open',
    id,
    revision: 1,
    original: id,
    version: 1,
    sequence,
    profile: { id: profile.id, version: profile.version },
    ...choices,
    answers: new Map(),
  }
}
