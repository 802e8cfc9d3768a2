import type { CalendarDate } from '../lib/calendarDate'
import { clusterValue, meanOrNothing, type Scores } from './clusterValue'
import type { PersonId } from './person'
import { sessionsCovering, type Programme, type Session } from './programme'
import { competenciesOf, type ClusterWording, type CompetencyWording, type ProfileWording } from './profile'
import type { ReportId } from './reportId'
import { isLevel } from './score'
import type { Translation } from './crosswalk'
import { comparableClusters, unmatchedIn } from './translation'

/** With fewer people a count would say something of somebody; also for one line, when few of them scored it. */
export const minimumGroupSize = 5

/** What of somebody's report is counted; no name. */
export interface TeamMember {
  readonly person: PersonId
  readonly report: ReportId
  /** The day of the scores. */
  readonly date: CalendarDate
  readonly madeOn: CalendarDate
  readonly answers: Scores['answers']
  /** When the scores were given in another version: what that says nothing about. */
  readonly translation?: Pick<Translation, 'unmatched'>
}

/** How many people stand where on one cluster, by their own scores. */
export interface TeamCluster {
  readonly cluster: ClusterWording
  /** Of how many people; absent when they are too few to say anything. */
  readonly counted?: BandCounts
}

/** How many people have a mean in each band; nothing is rounded, so that picture and words count the same. */
export interface BandCounts {
  readonly of: number
  /** A level or more below the norm. */
  readonly below: number
  /** Less than a level below it. */
  readonly near: number
  readonly atNorm: number
}

/** A competency on which at least two people stand below the norm. */
export interface CommonTopic {
  readonly competency: CompetencyWording
  readonly below: number
  readonly of: number
}

/** A day of the course that covers clusters in which people stand below the norm. */
export interface HelpfulSession {
  readonly session: Session
  readonly clusters: readonly TeamCluster[]
}

export interface TeamPicture {
  readonly type: 'TeamPicture'
  readonly people: number
  /** As far as all of the people were asked the same. */
  readonly clusters: readonly TeamCluster[]
  /** What counts for nobody, because not every version has it. */
  readonly leftOut: readonly CompetencyWording[]
  /** Five at most; what most people share comes first. */
  readonly topics: readonly CommonTopic[]
}

export interface TooFewPeople {
  readonly type: 'TooFewPeople'
  readonly people: number
}

/**
 * What a team has in common, without anybody in it: no names, no ranking, and nothing at all of few people. With thousands it
 * takes a while, so it comes in steps.
 */
export function* teamPicture(
  profile: ProfileWording,
  members: readonly TeamMember[],
): Generator<void, TeamPicture | TooFewPeople> {
  const people = latestOfEach(members)
  if (people.length < minimumGroupSize) return { type: 'TooFewPeople', people: people.length }
  const asked = comparableClusters(profile, people)
  const unmatched = unmatchedIn(people)
  const ids = profile.clusters.map(({ id }) => id)
  const everybody = people.map(({ answers }): Scores => ({ clusters: ids, answers }))
  const clusters: TeamCluster[] = []
  for (const cluster of asked) {
    yield
    clusters.push(teamCluster(profile, cluster, everybody))
  }
  yield
  const compared = competenciesOf(profile).filter(({ id }) => !unmatched.has(id))
  const leftOut = competenciesOf(profile).filter(({ id }) => unmatched.has(id))
  const topics = commonTopics(profile, compared, people)
  return { type: 'TeamPicture', people: people.length, clusters, leftOut, topics }
}

/** One report a person: the one with the newest scores, and of those the one that was made last. */
export function latestOfEach(members: readonly TeamMember[]): readonly TeamMember[] {
  const latest = new Map<PersonId, TeamMember>()
  for (const member of members) {
    const known = latest.get(member.person)
    if (!known || orderOf(known) < orderOf(member)) latest.set(member.person, member)
  }
  return [...latest.values()]
}

/** The days that would help most: by how many people stand below the norm in what they cover. */
export function helpfulSessions(programme: Programme, picture: TeamPicture): readonly HelpfulSession[] {
  const weak = picture.clusters.filter((one) => countBelowNorm(one) > 0)
  const sessions = programme.sessions.map((session) => ({
    session,
    clusters: weak.filter(({ cluster }) => sessionsCovering(programme, cluster.id).includes(session)),
  }))
  const weightOf = ({ clusters }: HelpfulSession) =>
    clusters.reduce((sum, one) => sum + countBelowNorm(one), 0)
  return sessions.filter(({ clusters }) => clusters.length > 0).toSorted((a, b) => weightOf(b) - weightOf(a))
}

/** Which report of whom an export was made of. */
export type Counted = Readonly<Record<string, string>>

export function countedIn(members: readonly TeamMember[]): Counted {
  return Object.fromEntries(latestOfEach(members).map(({ person, report }) => [person, report]))
}

/**
 * Whether somebody could be found by laying this export beside an earlier one: that is so when both differ, but in fewer than
 * five people.
 */
export function isDisclosive(earlier: Counted, now: Counted): boolean {
  const people = new Set([...Object.keys(earlier), ...Object.keys(now)])
  const changed = [...people].filter((person) => earlier[person] !== now[person]).length
  return changed > 0 && changed < minimumGroupSize
}

function teamCluster(
  { scale }: ProfileWording,
  cluster: ClusterWording,
  everybody: readonly Scores[],
): TeamCluster {
  const means = everybody.flatMap((scores) => meanOrNothing(clusterValue(cluster, scores)) ?? [])
  if (means.length < minimumGroupSize) return { cluster }
  const atNorm = means.filter((mean) => mean >= scale.norm).length
  const below = means.filter((mean) => mean < scale.norm - 1).length
  const near = means.length - atNorm - below
  return { cluster, counted: { of: means.length, below, near, atNorm } }
}

function commonTopics(
  { scale }: ProfileWording,
  competencies: readonly CompetencyWording[],
  people: readonly TeamMember[],
): readonly CommonTopic[] {
  const topics = competencies.flatMap((competency): readonly CommonTopic[] => {
    const scored = people.map(({ answers }) => answers.get(competency.id)?.score).filter(isLevel)
    const under = scored.filter((level) => level < scale.norm).length
    return scored.length >= minimumGroupSize && under > 1
      ? [{ competency, below: under, of: scored.length }]
      : []
  })
  return topics.toSorted((a, b) => b.below - a.below).slice(0, 5)
}

/** The clusters in which more than half of the people stand on the norm or above it. */
export function strongClusters({ clusters }: TeamPicture): readonly ClusterWording[] {
  return clusters.flatMap(({ cluster, counted }) =>
    counted && counted.atNorm * 2 > counted.of ? [cluster] : [],
  )
}

function countBelowNorm({ counted }: TeamCluster): number {
  return counted ? counted.of - counted.atNorm : 0
}

function orderOf({ date, madeOn, report }: TeamMember): string {
  return `${date} ${madeOn} ${report}`
}
