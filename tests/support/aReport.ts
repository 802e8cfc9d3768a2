import type { Person } from '../../src/domain/person'
import { drawUpReport, type Report } from '../../src/domain/report'
import { wordingOf } from '../../src/domain/wordingOf'
import type { ReportId } from '../../src/domain/reportId'
import type { Topic } from '../../src/domain/topic'
import type { Review, ReviewId, ReviewRequest } from '../../src/domain/review'
import {
  aSealedAssessment,
  competencyId,
  day,
  everywhere,
  theProfile,
  type Given,
  type Scores,
} from './builders'

/*
 * What people hand to one another, in few words.
 */

export function aPerson(name: string, id = `persoon-${name}`): Person {
  return { id: id as Person['id'], name }
}

interface GivenReport {
  readonly id?: string
  readonly madeOn?: string
  readonly person?: Person
  readonly topics?: readonly Topic[]
  readonly questions?: readonly string[]
  /** Everything 3, unless said otherwise. */
  readonly latest?: Given
}

/** Of Anna about 1 November 2026, for her supervisor, unless said otherwise. */
export function aReport(given: GivenReport = {}): Report {
  const latest = aSealedAssessment({ date: '2026-11-01', scores: everywhere(3), ...given.latest })
  return drawUpReport(
    { profile: theProfile(), latest, earlier: [], person: given.person ?? aPerson('Anna') },
    {
      audience: 'supervisor',
      earlier: 'all',
      notes: new Map(),
      doubts: true,
      topics: given.topics ?? [],
      questions: given.questions ?? [],
      reviews: [],
    },
    { id: (given.id ?? 'rapport-1') as ReportId, on: day(given.madeOn ?? '2026-11-02') },
  )
}

/** Of Anna, for everything. */
export function aRequest(id = 'vraag-1'): ReviewRequest {
  const profile = wordingOf(theProfile())
  const clusters = profile.clusters.map((cluster) => cluster.id)
  return { id: id as ReportId, madeOn: day('2026-11-03'), person: aPerson('Anna'), profile, clusters }
}

interface GivenReview {
  readonly id?: string
  readonly about?: Report
  readonly reviewer?: Person
  readonly marks?: Scores
  readonly remarks?: Readonly<Record<string, string>>
  readonly blind?: boolean
  readonly agreements?: Review['agreements']
  readonly remark?: string
}

/** By Bea about Anna's report, unless said otherwise. */
export function aReview(given: GivenReview = {}): Review {
  const about = given.about ?? aReport()
  const touched = new Set([...Object.keys(given.marks ?? {}), ...Object.keys(given.remarks ?? {})])
  return {
    id: (given.id ?? 'beoordeling-1') as ReviewId,
    about: { report: about.id, person: about.person, date: about.latest.date },
    profile: { id: about.profile.id, version: about.profile.version },
    reviewer: given.reviewer ?? aPerson('Bea'),
    madeOn: day('2026-11-05'),
    blind: given.blind ?? false,
    marks: new Map(
      [...touched].map((id) => {
        const score = given.marks?.[id]
        const remark = given.remarks?.[id] ?? ''
        return [competencyId(id), score === undefined ? { remark } : { score, remark }]
      }),
    ),
    topics: [],
    agreements: given.agreements ?? [],
    remark: given.remark ?? '',
  }
}
