import fc from 'fast-check'
import type { ReportMoment, Report } from '../../src/domain/report'
import type { ReportId } from '../../src/domain/reportId'
import type { Topic } from '../../src/domain/topic'
import { wordingOf } from '../../src/domain/wordingOf'
import { maxTopics } from '../../src/domain/topic'
import type { Agreement, Mark, Review, ReviewId, ReviewRequest } from '../../src/domain/review'
import type { Person, PersonId } from '../../src/domain/person'
import { competenciesOf, type CompetencyId, type ProfileWording } from '../../src/domain/profile'
import type { Score } from '../../src/domain/score'
import type { ShownEvidence, ShownGoal, Work } from '../../src/domain/work'
import { anyCompetency, anyDay, anySealedAssessment } from './arbitraries'
import { theProfile } from './builders'
import { fiveLevels } from './scales'

/*
 * Anything that people can hand to one another about the real profile.
 */

/** Objects as the app makes them: fast-check's own habit of leaving the prototype out is not one of people. */
const fields = <T>(given: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(given, { noNullPrototype: true })

const wording: ProfileWording = wordingOf(theProfile())
const competencies: readonly CompetencyId[] = competenciesOf(wording).map(({ id }) => id)

const anyWords = fc.string({ unit: 'grapheme', maxLength: 40 })
const anyFilledWords = anyWords.map((words) => words.trim()).filter((words) => words !== '')
const anyScore: fc.Arbitrary<Score> = fc.constantFrom<Score>(...fiveLevels, 'not-applicable')

const anyReportId: fc.Arbitrary<ReportId> = fc.uuid().map((id) => id as ReportId)
const anyReviewId: fc.Arbitrary<ReviewId> = fc.uuid().map((id) => id as ReviewId)

/** With or without a name. */
const anyPerson: fc.Arbitrary<Person> = fields({
  id: fc.uuid().map((id) => id as PersonId),
  name: fc.oneof(fc.constant(''), anyWords),
})

const anyTopics: fc.Arbitrary<readonly Topic[]> = fc.array(
  fc.oneof(
    fields<Extract<Topic, { readonly kind: 'competency' }>>({
      kind: fc.constant('competency'),
      competency: anyCompetency,
    }),
    fields<Extract<Topic, { readonly kind: 'own' }>>({ kind: fc.constant('own'), text: anyFilledWords }),
  ),
  { maxLength: maxTopics },
)

const anyMark: fc.Arbitrary<Mark> = fields({ score: fc.option(anyScore), remark: anyWords }).map(
  ({ score, remark }) => (score === null ? { remark } : { score, remark }),
)

const anyAgreement: fc.Arbitrary<Agreement> = fields({ text: anyFilledWords, by: fc.option(anyDay) }).map(
  ({ text, by }) => (by === null ? { text } : { text, by }),
)

/** Of the real profile, by anybody about anybody. */
export const anyReview: fc.Arbitrary<Review> = fields({
  id: anyReviewId,
  about: fields({ report: anyReportId, person: anyPerson, date: anyDay }),
  profile: fc.constant({ id: wording.id, version: wording.version }),
  reviewer: anyPerson,
  madeOn: anyDay,
  blind: fc.boolean(),
  marks: fc
    .uniqueArray(fc.tuple(anyCompetency, anyMark), {
      selector: ([id]) => id,
      maxLength: competencies.length,
    })
    .map((entries) => new Map(entries)),
  topics: anyTopics,
  agreements: fc.array(anyAgreement, { maxLength: 4 }),
  remark: anyWords,
})

const anyMoment: fc.Arbitrary<ReportMoment> = anySealedAssessment.map(
  ({ id, date, moment, clusters, answers }) => ({
    id,
    date,
    moment,
    clusters,
    answers: new Map([...answers].map(([key, { revision: _count, ...answer }]) => [key, answer])),
  }),
)

/** One to six moments, the oldest first. */
const anyMoments: fc.Arbitrary<readonly ReportMoment[]> = fc
  .uniqueArray(anyMoment, { selector: ({ id }) => id, minLength: 1, maxLength: 6 })
  .map((moments) => moments.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)))

const anyLocalized = fields({ nl: anyFilledWords, en: anyFilledWords })
const anyReasons = fc.array(fields({ competency: anyCompetency, reason: anyWords }), { maxLength: 3 })

const anyEvidence: fc.Arbitrary<ShownEvidence> = fields({
  date: anyDay,
  title: anyWords,
  situation: anyWords,
  task: anyWords,
  action: anyWords,
  result: anyWords,
  reflection: anyWords,
  competencies: fc.array(anyCompetency, { maxLength: 3 }),
  tasks: fc.array(anyLocalized, { maxLength: 3 }),
})

const anyAction = fc.record(
  { text: anyWords, by: anyDay, doneOn: anyDay },
  { requiredKeys: ['text'], noNullPrototype: true },
)

const anyGoal: fc.Arbitrary<ShownGoal> = fc.record(
  {
    about: anyLocalized,
    aim: anyWords,
    why: anyWords,
    from: fc.constantFrom(...fiveLevels),
    to: fc.constantFrom(...fiveLevels),
    by: anyDay,
    help: anyWords,
    proof: anyWords,
    actions: fc.array(anyAction, { maxLength: 3 }),
    state: fc.constantFrom('active', 'reached', 'stopped'),
    since: anyDay,
  },
  {
    requiredKeys: ['about', 'aim', 'why', 'help', 'proof', 'actions', 'state', 'since'],
    noNullPrototype: true,
  },
)

const anyWork: fc.Arbitrary<Work> = fc.record(
  {
    evidence: fc.array(anyEvidence, { maxLength: 2 }),
    goals: fc.array(anyGoal, { maxLength: 2 }),
    assignment: fields({ strong: anyReasons, grow: anyReasons, reflection: anyWords }),
    pride: fields({
      proud: fc.uniqueArray(anyCompetency, { minLength: 1, maxLength: 4 }),
      learn: fc.uniqueArray(anyCompetency, { maxLength: 4 }),
    }),
  },
  { requiredKeys: ['evidence', 'goals'], noNullPrototype: true },
)

/** Of the real profile, for anybody, with or without anything that can be chosen. */
export const anyReport: fc.Arbitrary<Report> = fields({
  id: anyReportId,
  audience: fc.constantFrom('supervisor', 'trainer'),
  madeOn: anyDay,
  person: anyPerson,
  moments: anyMoments,
  topics: anyTopics,
  questions: fc.array(anyFilledWords, { maxLength: 4 }),
  reviews: fc.uniqueArray(anyReview, { selector: ({ id }) => id, maxLength: 3 }),
  work: anyWork,
}).map(({ moments, ...rest }) => {
  const [latest, ...before] = moments.toReversed()
  if (!latest) throw new Error('There is no report without a moment')
  return { ...rest, profile: wording, latest, earlier: before.toReversed() }
})

/** For the real profile, whole or in part. */
export const anyRequest: fc.Arbitrary<ReviewRequest> = fields({
  id: anyReportId,
  madeOn: anyDay,
  person: anyPerson,
  profile: fc.constant(wording),
  clusters: fc.subarray(
    wording.clusters.map(({ id }) => id),
    { minLength: 1 },
  ),
})
