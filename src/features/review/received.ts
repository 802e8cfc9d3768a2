import { competenciesOf, type ClusterWording, type CompetencyWording } from '../../domain/profile'
import { isReport, type Subject } from '../../shared/reports/storedReports'
import type { Sight } from '../../shared/reports/sight'
import type { ReportRecord } from '../../storage/records/reportRecord'
import type { ReviewDraft } from './useReviewDraft'

/** What somebody received and looks at, and how far they are with it. */
export interface Received {
  /** The key under which it is kept; reviews name it by its own id. */
  readonly at: string
  readonly subject: Subject
  readonly record: ReportRecord
  readonly draft: ReviewDraft
  /** Of a request, which has no scores, all of it may be seen. */
  readonly sight: Sight
  /** Whether any score of it was on a screen of this device. */
  readonly isSeen: boolean
  readonly choose: (sight: Exclude<Sight, 'undecided'>) => void
}

/** What is marked on one screen: a cluster, or what the other wants to talk about. */
export interface MarkGroup {
  /** As it stands in the address. */
  readonly id: string
  /** Undefined where it is what the other wants to talk about. */
  readonly cluster?: ClusterWording
  readonly competencies: readonly CompetencyWording[]
}

const topicsId = 'onderwerpen'

/** The clusters that were asked. */
export function clusterGroups(subject: Subject): readonly MarkGroup[] {
  const asked = isReport(subject) ? subject.latest.clusters : subject.clusters
  return subject.profile.clusters
    .filter(({ id }) => asked.includes(id))
    .map((cluster) => ({ id: cluster.id, cluster, competencies: cluster.competencies }))
}

/** The competencies that the other wants to talk about; undefined when there is none. */
export function topicGroup(subject: Subject): MarkGroup | undefined {
  if (!isReport(subject)) return undefined
  const wanted = subject.topics.flatMap((topic) => (topic.kind === 'competency' ? [topic.competency] : []))
  const competencies = competenciesOf(subject.profile).filter(({ id }) => wanted.includes(id))
  return competencies.length > 0 ? { id: topicsId, competencies } : undefined
}

/** How many competencies there are to give a level. */
export function askedOf(subject: Subject): number {
  return clusterGroups(subject).flatMap(({ competencies }) => competencies).length
}

/** How many of a group have a level. */
export function givenIn({ competencies }: MarkGroup, { review }: ReviewDraft): number {
  return competencies.filter(({ id }) => review.marks.get(id)?.score !== undefined).length
}
