import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SealedAssessment } from '../../src/domain/assessment'
import type { About } from '../../src/domain/documents/goal'
import type { CompetencyId } from '../../src/domain/profile'
import type { Review } from '../../src/domain/review'
import type { Score } from '../../src/domain/score'
import { suggestGoals } from '../../src/domain/suggestGoals'
import { aReview } from '../support/aReport'
import { anyCompetency, anySealedAssessment } from '../support/arbitraries'
import { aSealedAssessment, everywhere, theProfile } from '../support/builders'
import { theProgramme } from '../support/content'

const profile = theProfile()
const programme = theProgramme()

const anyReview = fc
  .dictionary(anyCompetency, fc.constantFrom<Score>(1, 2, 3, 4, 5, 'not-applicable'), { maxKeys: 10 })
  .map((marks) => aReview({ marks }))

const anyTaken = fc.array(
  anyCompetency.map((id): About => ({ kind: 'competency', id })),
  { maxLength: 3 },
)

test('suggestions are what a plain recomputation finds, with its reasons and in its order', () => {
  fc.assert(
    fc.property(
      fc.array(anySealedAssessment, { maxLength: 4 }),
      fc.array(anyReview, { maxLength: 2 }),
      anyTaken,
      (assessments, reviews, taken) => {
        const found = suggestGoals({ profile, assessments, reviews, programmes: [programme], taken })
        const plain = plainly(assessments, reviews, taken)
        expect(
          found.map(({ competency, from, reasons, sessions }) => ({
            id: competency.id,
            from,
            reasons: reasons.map((reason) =>
              reason.type === 'Differs' ? `Differs ${reason.own} ${reason.theirs}` : reason.type,
            ),
            sessions: sessions.map(({ label }) => label),
          })),
        ).toEqual(plain)
      },
    ),
  )
})

/** The same, written as one would do it on paper: one row for each competency, each with a weight. */
function plainly(
  assessments: readonly SealedAssessment[],
  reviews: readonly Review[],
  taken: readonly About[],
) {
  const rows = profile.clusters.flatMap((cluster) => {
    const asked = assessments.filter((one) => one.clusters.includes(cluster.id)).at(-1)
    const sessions = programme.sessions
      .filter(({ coversClusters }) => coversClusters.includes(cluster.id))
      .map(({ label }) => label)
    return cluster.competencies.map(({ id }) => {
      const answer = asked?.answers.get(id)
      const level = typeof answer?.score === 'number' ? answer.score : undefined
      const views = viewsOf(id, assessments.at(-1), reviews)
      const below = level === undefined ? 0 : Math.max(0, 4 - level)
      const doubt = answer?.doubt ? 1 : 0
      const reasons = [
        ...(below > 0 ? ['BelowNorm'] : []),
        ...(doubt > 0 ? ['Doubt'] : []),
        ...views.map(({ own, theirs }) => `Differs ${own} ${theirs}`),
      ]
      const widest = Math.max(0, ...views.map(({ own, theirs }) => Math.abs(own - theirs)))
      return { row: { id, from: level, reasons, sessions }, weight: below * 100 + doubt * 10 + widest }
    })
  })
  return rows
    .filter(({ row }) => row.reasons.length > 0 && !taken.some(({ id }) => id === row.id))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ row }) => row)
}

function viewsOf(id: CompetencyId, last: SealedAssessment | undefined, reviews: readonly Review[]) {
  const own = last?.answers.get(id)?.score
  return reviews.flatMap(({ marks }) => {
    const theirs = marks.get(id)?.score
    return typeof own === 'number' && typeof theirs === 'number' && own !== theirs ? [{ own, theirs }] : []
  })
}

test('whoever stands at the norm everywhere, without doubts or other views, gets none', () => {
  const assessments = [aSealedAssessment({ scores: everywhere(4) })]
  expect(suggestGoals({ profile, assessments, reviews: [], programmes: [], taken: [] })).toEqual([])
})
