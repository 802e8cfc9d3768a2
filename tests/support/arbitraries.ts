import fc from 'fast-check'
import type {
  Answer,
  Answers,
  Assessment,
  LastChange,
  Moment,
  OpenAssessment,
  SealedAssessment,
} from '../../src/domain/assessment'
import { competenciesOf, type ClusterId, type CompetencyId, type Profile } from '../../src/domain/profile'
import type { Score } from '../../src/domain/score'
import type { AnswerChange } from '../../src/domain/scoring'
import type { CalendarDate } from '../../src/lib/calendarDate'
import { assessmentId, day, instant, theProfile } from './builders'
import { fiveLevels } from './scales'

/*
 * Anything that people can make of an assessment of the real profile, for properties that must hold for all of it.
 */

const competencies: readonly CompetencyId[] = competenciesOf(theProfile()).map(({ id }) => id)
const allClusters: readonly ClusterId[] = theProfile().clusters.map(({ id }) => id)

const anyScore: fc.Arbitrary<Score> = fc.constantFrom<Score>(...fiveLevels, 'not-applicable')

export const anyCompetency: fc.Arbitrary<CompetencyId> = fc.constantFrom(...competencies)

/** Every day from 1970 up to and including 2100. */
export const anyDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: Date.UTC(2100, 11, 31) / 86_400_000 })
  .map((days) => day(new Date(days * 86_400_000).toISOString().slice(0, 10)))

/** Objects as the app makes them: fast-check's own habit of leaving the prototype out is not one of people. */
const fields = <T>(given: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(given, { noNullPrototype: true })

const anyWords = fc.string({ unit: 'grapheme', maxLength: 40 })
const anyCount = fc.integer({ min: 1, max: 1_000_000 })

/** An answer that was given: with a score, or only a note or a doubt. */
const anyAnswer: fc.Arbitrary<Answer> = fields({
  score: fc.option(anyScore),
  note: anyWords,
  doubt: fc.boolean(),
  revision: anyCount,
}).map(({ score, ...rest }) => (score === null ? rest : { score, ...rest }))

const anyAnswers: fc.Arbitrary<Answers> = fc
  .uniqueArray(fc.tuple(anyCompetency, anyAnswer), { selector: ([id]) => id, maxLength: competencies.length })
  .map((entries) => new Map(entries))

const anyMoment: fc.Arbitrary<Moment> = fc.oneof(
  fields({ kind: fc.constantFrom('begin', 'midway', 'end') }),
  fields({ kind: fc.constant('own'), label: anyWords }),
)

/** One thing somebody does to an answer. */
export const anyChange: fc.Arbitrary<AnswerChange> = fc.oneof(
  fields({ kind: fc.constant('score'), score: anyScore }),
  fields({ kind: fc.constant('note'), note: anyWords }),
  fields({ kind: fc.constant('doubt'), doubt: fc.boolean() }),
)

/** Somebody at work: one thing after another, often on the same competency. */
export const anyChanges: fc.Arbitrary<readonly (readonly [CompetencyId, AnswerChange])[]> = fc.array(
  fc.tuple(fc.oneof(anyCompetency, fc.constantFrom(...competencies.slice(0, 2))), anyChange),
  { minLength: 1, maxLength: 30 },
)

const anyParts = fields({
  id: fc.uuid().map(assessmentId),
  revision: anyCount,
  version: anyCount,
  sequence: anyCount,
  date: anyDay,
  moment: anyMoment,
  clusters: fc.subarray([...allClusters], { minLength: 1 }),
  answers: anyAnswers,
}).map((parts) => ({ ...parts, original: parts.id, profile: versionOf(theProfile()) }))

const anyBin: fc.Arbitrary<{ readonly binnedOn?: CalendarDate }> = fc
  .option(anyDay)
  .map((binnedOn) => (binnedOn === null ? {} : { binnedOn }))

const anyLastChange: fc.Arbitrary<{ readonly lastChange?: LastChange }> = fc
  .option(
    fields({
      competency: anyCompetency,
      kind: fc.constantFrom('score' as const, 'note' as const, 'doubt' as const),
      before: fc.option(anyAnswer),
    }),
  )
  .map((last) => {
    if (last === null) return {}
    const { before, ...rest } = last
    return { lastChange: before === null ? rest : { ...rest, before } }
  })

/** An open assessment of the real profile, with any answers, in or out of the bin. */
export const anyOpenAssessment: fc.Arbitrary<OpenAssessment> = fc
  .tuple(anyParts, anyBin, anyLastChange)
  .map(([parts, bin, last]) => ({ status: 'open', ...parts, ...bin, ...last }))

/** A sealed assessment of the real profile; also one in which nothing was scored. */
export const anySealedAssessment: fc.Arbitrary<SealedAssessment> = fc
  .tuple(anyParts, anyBin, anyDay)
  .map(([parts, bin, on]) => ({
    status: 'sealed',
    sealedAt: instant(`${on}T12:00:00.000Z`),
    ...parts,
    ...bin,
  }))

export const anyAssessment: fc.Arbitrary<Assessment> = fc.oneof(anyOpenAssessment, anySealedAssessment)

/** A sealed assessment of the whole profile in which nearly everything has a score. */
export const anyFullAssessment: fc.Arbitrary<SealedAssessment> = fc
  .tuple(anySealedAssessment, fc.array(anyAnswer, { minLength: 29, maxLength: 29 }))
  .map(([assessment, answers]) => ({
    ...assessment,
    clusters: [...allClusters],
    answers: new Map(
      competencies.flatMap((id, index) => {
        const answer = answers[index]
        return answer ? [[id, answer] as const] : []
      }),
    ),
  }))

function versionOf({ id, version }: Profile) {
  return { id, version }
}
