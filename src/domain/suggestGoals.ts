import type { Answer, SealedAssessment } from './assessment'
import type { About } from './documents/goal'
import type { ClusterWording, CompetencyWording, ProfileWording } from './profile'
import { sessionsCovering, type Programme, type Session } from './programme'
import { differencesOf, type Review } from './review'
import { isLevel, type Level } from './score'

/** Why something is worth learning. */
export type SuggestionReason =
  | { readonly type: 'BelowNorm'; readonly level: Level; readonly norm: Level }
  | { readonly type: 'Doubt' }
  | { readonly type: 'Differs'; readonly reviewer: string; readonly own: Level; readonly theirs: Level }

export interface Suggestion {
  readonly competency: CompetencyWording
  readonly cluster: ClusterWording
  readonly from?: Level
  /** The weightiest first; at least one. */
  readonly reasons: readonly SuggestionReason[]
  /** Days of the course that cover its cluster. */
  readonly sessions: readonly Session[]
}

interface Known {
  readonly profile: ProfileWording
  /** The current ones, in the order of the calendar. */
  readonly assessments: readonly SealedAssessment[]
  /** Of others, about the last assessment. */
  readonly reviews: readonly Pick<Review, 'reviewer' | 'marks'>[]
  readonly programmes: readonly Programme[]
  /** What there is an active goal about already. */
  readonly taken: readonly About[]
}

/**
 * What to learn next, from the last result of each cluster: farthest below the norm first, then what somebody doubted, then
 * where others see the largest difference. What is alike in all of that keeps the order of the profile, which says nothing.
 */
export function suggestGoals(known: Known): readonly Suggestion[] {
  const { profile, taken } = known
  return profile.clusters
    .flatMap((cluster) => cluster.competencies.map((competency) => suggestion(known, cluster, competency)))
    .filter(({ reasons }) => reasons.length > 0)
    .filter(({ competency }) => !taken.some(({ kind, id }) => kind === 'competency' && id === competency.id))
    .toSorted(byWeight)
}

/** Whether nothing makes one of two suggestions the weightier. */
export function areAlike(one: Suggestion, other: Suggestion): boolean {
  return byWeight(one, other) === 0
}

function byWeight(a: Suggestion, b: Suggestion): number {
  return (
    distance(b) - distance(a) || Number(isDoubted(b)) - Number(isDoubted(a)) || difference(b) - difference(a)
  )
}

function suggestion(
  { profile, assessments, reviews, programmes }: Known,
  cluster: ClusterWording,
  competency: CompetencyWording,
): Suggestion {
  const answer = assessments
    .findLast(({ clusters }) => clusters.includes(cluster.id))
    ?.answers.get(competency.id)
  const last = assessments.at(-1)
  const sessions = programmes.flatMap((one) => sessionsCovering(one, cluster.id))
  return {
    competency,
    cluster,
    ...(isLevel(answer?.score) && { from: answer.score }),
    reasons: [
      ...reasonsIn(answer, profile.scale.norm),
      ...(last ? reviews.flatMap((review) => differing(profile, last, review, competency)) : []),
    ],
    sessions,
  }
}

function reasonsIn(answer: Answer | undefined, norm: Level): readonly SuggestionReason[] {
  const score = answer?.score
  return [
    ...(isLevel(score) && score < norm ? [{ type: 'BelowNorm', level: score, norm } as const] : []),
    ...(answer?.doubt ? [{ type: 'Doubt' } as const] : []),
  ]
}

function differing(
  profile: ProfileWording,
  assessment: SealedAssessment,
  review: Pick<Review, 'reviewer' | 'marks'>,
  { id }: CompetencyWording,
): readonly SuggestionReason[] {
  return differencesOf(profile, assessment, review)
    .filter(({ competency }) => competency.id === id)
    .map(({ own, theirs }) => ({ type: 'Differs', reviewer: review.reviewer.name, own, theirs }))
}

function distance({ reasons }: Suggestion): number {
  const below = reasons.find((reason) => reason.type === 'BelowNorm')
  return below ? below.norm - below.level : 0
}

function isDoubted({ reasons }: Suggestion): boolean {
  return reasons.some(({ type }) => type === 'Doubt')
}

function difference({ reasons }: Suggestion): number {
  return Math.max(0, ...reasons.map((one) => (one.type === 'Differs' ? Math.abs(one.own - one.theirs) : 0)))
}
