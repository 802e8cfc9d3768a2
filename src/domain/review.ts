import type { Branded } from '../lib/brand'
import type { CalendarDate } from '../lib/calendarDate'
import type { Measurement } from './assessment'
import type { Person } from './person'
import type { Scores } from './clusterValue'
import {
  competenciesOf,
  type ClusterId,
  type CompetencyId,
  type CompetencyWording,
  type ProfileId,
  type ProfileWording,
} from './profile'
import type { ReportId } from './reportId'
import type { Topic } from './topic'
import { isLevel, type Level, type Score } from './score'

export type ReviewId = Branded<string, 'ReviewId'>

/** How somebody else sees one competency, on the same scale. */
export interface Mark {
  readonly score?: Score
  readonly remark: string
}

export interface Agreement {
  readonly text: string
  /** The day by which. */
  readonly by?: CalendarDate
}

/** Somebody else's view, beside the self-score and never averaged into it; in Dutch *reactie*. */
export interface Review {
  readonly id: ReviewId
  /** What was looked at: a report, or a request without scores. */
  readonly about: { readonly report: ReportId; readonly person: Person; readonly date: CalendarDate }
  readonly profile: { readonly id: ProfileId; readonly version: string }
  readonly reviewer: Person
  readonly madeOn: CalendarDate
  /** Whether each mark was set before the self-score could be seen. */
  readonly blind: boolean
  readonly marks: ReadonlyMap<CompetencyId, Mark>
  readonly topics: readonly Topic[]
  readonly agreements: readonly Agreement[]
  readonly remark: string
}

/** Asks somebody for their view without saying the own scores: for a double score that is blind on both sides. */
export interface ReviewRequest {
  readonly id: ReportId
  readonly madeOn: CalendarDate
  readonly person: Person
  readonly profile: ProfileWording
  readonly clusters: readonly ClusterId[]
}

export interface Difference {
  readonly competency: CompetencyWording
  readonly own: Level
  readonly theirs: Level
}

/** How many competencies were given a level, or were said not to apply. */
export function levelsGiven({ marks }: Pick<Review, 'marks'>): number {
  return [...marks.values()].filter(({ score }) => score !== undefined).length
}

/** What somebody else gave, as scores of the whole profile. */
export function reviewScores({ clusters }: ProfileWording, { marks }: Pick<Review, 'marks'>): Scores {
  return { clusters: clusters.map(({ id }) => id), answers: marks }
}

/** Where both gave a level and they are a level or more apart; the largest first, then in the order of the profile. */
export function differencesOf(
  profile: ProfileWording,
  { answers }: Pick<Measurement, 'answers'>,
  { marks }: Pick<Review, 'marks'>,
): readonly Difference[] {
  const differences = competenciesOf(profile).flatMap((competency): Difference[] => {
    const [own, theirs] = [answers.get(competency.id)?.score, marks.get(competency.id)?.score]
    return isLevel(own) && isLevel(theirs) && own !== theirs ? [{ competency, own, theirs }] : []
  })
  return differences.toSorted((a, b) => Math.abs(b.own - b.theirs) - Math.abs(a.own - a.theirs))
}
