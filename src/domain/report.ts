import type { CalendarDate } from '../lib/calendarDate'
import type { Answer, AssessmentId, Measurement, SealedAssessment } from './assessment'
import type { Translation } from './crosswalk'
import { growthBetween, type Growth } from './growth'
import type { Person } from './person'
import type { CompetencyId, ProfileWording } from './profile'
import type { ReportId } from './reportId'
import type { Review } from './review'
import { maxTopics, type Topic } from './topic'
import { wordingOf } from './wordingOf'
import { noWork, type Work } from './work'

/** For whom a report is: it decides what is in it and in which order. */
export type Audience = 'supervisor' | 'trainer'

/** An assessment as somebody chose to show it: without a note or a doubt that was not chosen. */
export interface ReportMoment extends Measurement {
  readonly id: AssessmentId
  readonly answers: ReadonlyMap<CompetencyId, Omit<Answer, 'revision'>>
}

/**
 * What somebody hands to somebody else: a value that holds all that it says, wording included, so that it can be read
 * anywhere and years later. Pages, PDF, CSV and JSON all print this one value; means, growth and shortlists are derived.
 */
export interface Report {
  readonly id: ReportId
  readonly audience: Audience
  readonly madeOn: CalendarDate
  readonly person: Person
  readonly profile: ProfileWording
  readonly latest: ReportMoment
  /** The oldest first. */
  readonly earlier: readonly ReportMoment[]
  readonly topics: readonly Topic[]
  /** What somebody wants to ask, in their own words. */
  readonly questions: readonly string[]
  /** What others said; beside the self-scores, never in them. */
  readonly reviews: readonly Review[]
  readonly work: Work
}

/** What somebody chooses to show. */
export interface ReportChoices {
  readonly audience: Audience
  /** Which moments before the latest come along. */
  readonly earlier: 'none' | 'previous' | 'all'
  /** The notes of the latest moment to show, by competency, in the words to show. */
  readonly notes: ReadonlyMap<CompetencyId, string>
  readonly doubts: boolean
  readonly topics: readonly Topic[]
  readonly questions: readonly string[]
  readonly reviews: readonly Review[]
  readonly work?: Work
}

export interface ReportSources {
  readonly profile: ProfileWording
  /** The latest is what the report is about. */
  readonly latest: SealedAssessment
  /** Read in the words of the profile, the oldest first. */
  readonly earlier: readonly SealedAssessment[]
  /** With an empty name when it is not to be said. */
  readonly person: Person
}

/** The report of these choices: nothing is in it that was not chosen. */
export function drawUpReport(
  { profile, latest, earlier, person }: ReportSources,
  choices: ReportChoices,
  made: { readonly id: ReportId; readonly on: CalendarDate },
): Report {
  const shown = { none: 0, previous: 1, all: earlier.length }[choices.earlier]
  return {
    id: made.id,
    madeOn: made.on,
    audience: choices.audience,
    person,
    profile: wordingOf(profile),
    latest: momentOf(latest, choices.notes, choices.doubts),
    earlier: earlier
      .slice(earlier.length - Math.min(shown, earlier.length))
      .map((one) => momentOf(one, new Map(), false)),
    topics: choices.topics.slice(0, maxTopics),
    questions: choices.questions.map((question) => question.trim()).filter((question) => question !== ''),
    // Marks on another wording would stand beside the wrong words.
    reviews: choices.reviews.filter((review) => isOf(review, profile)),
    work: choices.work ?? noWork,
  }
}

/** What changed since the first moment that is in it, when there is one before the latest. */
export function growthIn({ profile, earlier, latest }: Report): Growth<ReportMoment> | undefined {
  const first = earlier[0]
  return first && growthBetween(profile, first, latest)
}

function isOf(review: Review, { id, version }: ProfileWording): boolean {
  return review.profile.id === id && review.profile.version === version
}

function momentOf(
  { id, date, moment, clusters, answers, translation }: SealedAssessment,
  notes: ReadonlyMap<CompetencyId, string>,
  doubts: boolean,
): ReportMoment {
  const shown = new Map<CompetencyId, Omit<Answer, 'revision'>>()
  for (const [competency, { score, doubt }] of answers) {
    const note = notes.get(competency) ?? ''
    if (score === undefined && note === '' && !(doubts && doubt)) continue
    shown.set(competency, { ...(score !== undefined && { score }), note, doubt: doubts && doubt })
  }
  return {
    id,
    date,
    moment,
    clusters,
    answers: shown,
    ...(translation && { translation: shownOf(translation) }),
  }
}

/** Under which numbers scores were given is of no use to whoever reads them. */
function shownOf({ version, unmatched, gone, reworded }: Translation): Translation {
  return { version, unmatched, gone, reworded }
}
