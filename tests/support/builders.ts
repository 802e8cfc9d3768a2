import * as v from 'valibot'
import { profileSchema } from '../../src/content/profileSchema'
import type {
  Answer,
  Answers,
  AssessmentId,
  Moment,
  OpenAssessment,
  SealedAssessment,
} from '../../src/domain/assessment'
import { competenciesOf, type ClusterId, type CompetencyId, type Profile } from '../../src/domain/profile'
import type { PersonId } from '../../src/domain/person'
import type { ReportId } from '../../src/domain/reportId'
import type { Score } from '../../src/domain/score'
import type { CalendarDate } from '../../src/lib/calendarDate'
import type { Instant } from '../../src/lib/instant'
import { theProfile } from './content'

export { theProfile } from './content'

/*
 * What tests talk about, in few words. Say only what the test is about; the rest is filled in with something ordinary.
 */

export const assessmentId = (text: string) => text as AssessmentId
export const competencyId = (text: string) => text as CompetencyId
export const personId = (text: string) => text as PersonId
export const reportId = (text: string) => text as ReportId
export const clusterId = (text: string) => text as ClusterId
export const day = (text: string) => text as CalendarDate
export const instant = (text: string) => text as Instant

/** A small profile: by cluster how many competencies it has, `{ '1': 3, '2': 2 }` unless said otherwise. */
export function aProfile(
  clusters: Readonly<Record<string, number>> = { '1': 3, '2': 2 },
  given: { readonly id?: string; readonly version?: string } = {},
): Profile {
  const label = { label: said('Woord'), anchor: said('Ik doe het') }
  return v.parse(profileSchema, {
    id: given.id ?? 'klein-profiel',
    version: given.version ?? '1.0.0',
    title: said('Klein profiel'),
    publisher: 'Uitgever',
    source: { document: 'Document', section: '1', note: said('Om te proberen') },
    scale: { levels: [1, 2, 3, 4, 5].map((value) => ({ value, ...label })), norm: 4, notApplicable: label },
    clusters: Object.entries(clusters).map(([id, size]) => aCluster(id, size)),
    taskGroups: [{ id: 'groep', title: said('Groep'), tasks: [{ id: '1', title: said('Taak 1') }] }],
    concepts: [{ id: 'begrip', term: said('Begrip'), meaning: said('Betekenis') }],
  })
}

/** By the number of the competency: `{ '1.1': 3, '1.2': 'not-applicable' }`. */
export type Scores = Readonly<Record<string, Score>>

/** What can be said about an assessment; competencies and clusters by their number, days as `2026-11-21`. */
export interface Given {
  /** The real one unless said otherwise. */
  readonly profile?: Profile
  readonly id?: string
  readonly date?: string
  readonly moment?: Moment
  /** Which clusters are asked: all of the profile unless said otherwise. */
  readonly clusters?: readonly string[]
  readonly scores?: Scores
  readonly notes?: Readonly<Record<string, string>>
  readonly doubts?: readonly string[]
  readonly revision?: number
  readonly original?: string
  readonly version?: number
  readonly sequence?: number
  readonly binnedOn?: string
}

/** An assessment that somebody is busy with, in Dutch *bezig*; each has an id of its own. */
export function anOpenAssessment(given: Given = {}): OpenAssessment {
  const profile = given.profile ?? theProfile()
  made += 1
  const id = assessmentId(given.id ?? `meting-${made}`)
  return {
    status: 'open',
    id,
    revision: given.revision ?? 1,
    original: given.original === undefined ? id : assessmentId(given.original),
    version: given.version ?? 1,
    sequence: given.sequence ?? made,
    profile: { id: profile.id, version: profile.version },
    date: day(given.date ?? '2026-11-21'),
    moment: given.moment ?? { kind: 'begin' },
    clusters: given.clusters?.map(clusterId) ?? profile.clusters.map((cluster) => cluster.id),
    answers: answersOf(given),
    ...(given.binnedOn !== undefined && { binnedOn: day(given.binnedOn) }),
  }
}

/** A finished assessment, in Dutch *afgerond*. */
export function aSealedAssessment(given: Given & { readonly sealedAt?: string } = {}): SealedAssessment {
  const open = anOpenAssessment(given)
  return { ...open, status: 'sealed', sealedAt: instant(given.sealedAt ?? `${open.date}T12:00:00.000Z`) }
}

/** An answer as it is after one change. */
function anAnswer(given: Partial<Answer> = {}): Answer {
  return { note: '', doubt: false, revision: 1, ...given }
}

/** The same score for every competency: `{ scores: { ...everywhere(3), '1.1': 5 } }`. */
export function everywhere(score: Score, profile: Profile = theProfile()): Scores {
  return Object.fromEntries(competenciesOf(profile).map(({ id }) => [id, score]))
}

let made = 0

function answersOf({ scores = {}, notes = {}, doubts = [] }: Given): Answers {
  const touched = new Set([...Object.keys(scores), ...Object.keys(notes), ...doubts])
  return new Map(
    [...touched].map((id) => {
      const score = scores[id]
      const answer = anAnswer({ note: notes[id] ?? '', doubt: doubts.includes(id) })
      return [competencyId(id), score === undefined ? answer : { ...answer, score }]
    }),
  )
}

function aCluster(id: string, size: number): object {
  const competencies = Array.from({ length: size }, (_, index) => ({
    id: `${id}.${index + 1}`,
    text: said(`Competentie ${id}.${index + 1}`),
    plain: said('In gewone taal'),
    examples: { '2': said('Bij 2'), '3': said('Bij 3'), '4': said('Bij 4'), '5': said('Bij 5') },
  }))
  return {
    id,
    title: said(`Cluster ${id}`),
    shortTitle: said(`Kort ${id}`),
    summary: said('Waar het over gaat'),
    competencies,
  }
}

/** The same words in both languages. */
function said(text: string) {
  return { nl: text, en: `${text} (en)` }
}
