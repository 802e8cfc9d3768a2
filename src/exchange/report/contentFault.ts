import { areUnique } from '../../lib/areUnique'
import { competenciesOf, type ProfileWording } from '../../domain/profile'
import { isLevel, type Score } from '../../domain/score'
import type { Topic } from '../../domain/topic'
import type { MomentContent, ReportContent } from './reportSchema'
import type { ReviewContent, ReviewFileContent } from './reviewSchema'
import type { RequestContent } from './requestSchema'
import type { WorkContent } from './workSchema'

/** Where something cannot be, and why; codes for whoever helps, in English. */
export interface ContentFault {
  readonly path: string
  readonly problem: string
}

/** What no part of a report can tell by itself: whether all of it is about the profile that it carries along. */
export function reportFault({ profile, latest, earlier, topics, reviews, work }: ReportContent) {
  const known = knownIn(profile)
  const moments = [...listed('earlier', earlier), ['latest', latest] as const]
  return (
    firstOf(moments, (moment, path) => momentFault(moment, known, path)) ??
    // Earlier ones may be of a version with another scale.
    levelsFault(latest.answers, known, 'latest.answers') ??
    faultIf(!areUnique(moments.map(([, { id }]) => id)), 'earlier', 'has a moment twice') ??
    faultIf(!areInOrder(moments.map(([, { date }]) => date)), 'earlier', 'is not in the order of its days') ??
    topicsFault(topics, known, 'topics') ??
    faultIf(!areUnique(reviews.map(({ id }) => id)), 'reviews', 'has the same id twice') ??
    firstOf(listed('reviews', reviews), (review, path) => reviewFault(review, known, path)) ??
    workFault(work, known)
  )
}

export function reviewFileFault({ review, profile }: ReviewFileContent): ContentFault | undefined {
  const isOther = review.profile.version !== profile.version
  return (
    faultIf(isOther, 'review.profile.version', otherProfile) ??
    reviewFault(review, knownIn(profile), 'review') ??
    levelsFault(review.marks, knownIn(profile), 'review.marks')
  )
}

export function requestFault({ clusters, profile }: RequestContent): ContentFault | undefined {
  return clustersFault(clusters, knownIn(profile), 'clusters')
}

/** What the profile has, to be looked up many times. */
interface Known {
  readonly profile: string
  readonly clusters: ReadonlySet<string>
  readonly competencies: ReadonlySet<string>
  readonly levels: ReadonlySet<number>
}

function knownIn(profile: ProfileWording): Known {
  return {
    profile: profile.id,
    clusters: new Set(profile.clusters.map(({ id }) => id)),
    competencies: new Set(competenciesOf(profile).map(({ id }) => id)),
    levels: new Set(profile.scale.levels.map(({ value }) => value)),
  }
}

const otherProfile = 'is another than that of the profile'
const notInProfile = 'is no competency of the profile'

function momentFault({ clusters, answers, translation }: MomentContent, known: Known, path: string) {
  return (
    clustersFault(clusters, known, `${path}.clusters`) ??
    keysFault(answers, known, `${path}.answers`) ??
    keysFault(translation?.unmatched ?? {}, known, `${path}.translation.unmatched`)
  )
}

function reviewFault({ profile, marks, topics }: ReviewContent, known: Known, path: string) {
  return (
    faultIf(profile.id !== known.profile, `${path}.profile.id`, otherProfile) ??
    keysFault(marks, known, `${path}.marks`) ??
    topicsFault(topics, known, `${path}.topics`)
  )
}

function workFault({ evidence, assignment, pride }: WorkContent, { competencies }: Known) {
  const named = [
    ...evidence.flatMap((one) => one.competencies),
    ...(pride?.proud ?? []),
    ...(pride?.learn ?? []),
    ...[...(assignment?.strong ?? []), ...(assignment?.grow ?? [])].map(({ competency }) => competency),
  ]
  return faultIf(
    !named.every((id) => competencies.has(id)),
    'work',
    'names what is no competency of the profile',
  )
}

function clustersFault(clusters: readonly string[], known: Known, path: string) {
  const isKnown = clusters.every((id) => known.clusters.has(id))
  return (
    faultIf(!areUnique(clusters), path, 'names a cluster twice') ??
    faultIf(!isKnown, path, 'names a cluster that the profile does not have')
  )
}

function keysFault(answers: object, known: Known, path: string) {
  const unknown = Object.keys(answers).find((id) => !known.competencies.has(id))
  return faultIf(unknown !== undefined, `${path}.${unknown}`, notInProfile)
}

type Scored = Readonly<Record<string, { readonly score?: Score | undefined }>>

function levelsFault(answers: Scored, { levels }: Known, path: string) {
  const off = Object.entries(answers).find(([, { score }]) => isLevel(score) && !levels.has(score))
  return faultIf(off !== undefined, `${path}.${off?.[0]}.score`, 'is no level of the profile')
}

function topicsFault(topics: readonly Topic[], known: Known, path: string) {
  const index = topics.findIndex(
    (topic) => topic.kind === 'competency' && !known.competencies.has(topic.competency),
  )
  return faultIf(index >= 0, `${path}.${index}`, notInProfile)
}

function areInOrder(days: readonly string[]): boolean {
  return days.every((day, index) => index === 0 || (days[index - 1] ?? '') <= day)
}

function faultIf(isFault: boolean, path: string, problem: string): ContentFault | undefined {
  return isFault ? { path, problem } : undefined
}

function listed<T>(list: string, parts: readonly T[]) {
  return parts.map((part, index) => [`${list}.${index}`, part] as const)
}

function firstOf<T>(
  parts: readonly (readonly [path: string, part: T])[],
  faultOf: (part: T, path: string) => ContentFault | undefined,
): ContentFault | undefined {
  for (const [path, part] of parts) {
    const fault = faultOf(part, path)
    if (fault) return fault
  }
  return undefined
}
