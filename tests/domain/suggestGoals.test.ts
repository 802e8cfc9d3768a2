import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SealedAssessment } from '../../src/domain/assessment'
import type { About } from '../../src/domain/goal'
import type { Review } from '../../src/domain/review'
import { suggestGoals } from '../../src/domain/suggestGoals'
import { aReview } from '../support/aReport'
import { anyCompetency, anySealedAssessment } from '../support/arbitraries'
import { aSealedAssessment, everywhere, theProfile } from '../support/builders'
import { theProgramme } from '../support/content'

const profile = theProfile()
const programme = theProgramme()

const anyReview = fc
  .dictionary(anyCompetency, fc.constantFrom(1, 2, 3, 4, 5, 'not-applicable'), { maxKeys: 10 })
  .map((marks) => aReview({ marks: marks as NonNullable<Parameters<typeof aReview>[0]>['marks'] & object }))

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
            sessions,
          })),
        ).toEqual(plain)
      },
    ),
  )
})

/** The same, written as one would do it on paper. */
function plainly(
  assessments: readonly SealedAssessment[],
  reviews: readonly Review[],
  taken: readonly About[],
) {
  const rows = []
  for (const cluster of profile.clusters) {
    for (const { id } of cluster.competencies) {
      if (taken.some((about) => about.id === id)) continue
      let asked: SealedAssessment | undefined
      for (const one of assessments) if (one.clusters.includes(cluster.id)) asked = one
      const answer = asked?.answers.get(id)
      const level = typeof answer?.score === 'number' ? answer.score : undefined
      const last = assessments[assessments.length - 1]?.answers.get(id)?.score
      const reasons = []
      let weight = 0
      if (level !== undefined && level < 4) {
        reasons.push('BelowNorm')
        weight += (4 - level) * 100
      }
      if (answer?.doubt) {
        reasons.push('Doubt')
        weight += 10
      }
      let largest = 0
      for (const { marks } of reviews) {
        const theirs = marks.get(id)?.score
        if (typeof theirs !== 'number' || typeof last !== 'number' || theirs === last) continue
        reasons.push(`Differs ${last} ${theirs}`)
        largest = Math.max(largest, Math.abs(theirs - last))
      }
      const sessions = []
      for (const session of programme.sessions) {
        if (session.coversClusters.includes(cluster.id)) sessions.push(session.label)
      }
      const position = rows.length
      if (reasons.length > 0) {
        rows.push({ row: { id, from: level, reasons, sessions }, weight: weight + largest, position })
      }
    }
  }
  rows.sort((a, b) => b.weight - a.weight || a.position - b.position)
  return rows.map(({ row }) => row)
}

test('whoever stands at the norm everywhere, without doubts or other views, gets none', () => {
  const assessments = [aSealedAssessment({ scores: everywhere(4) })]
  expect(suggestGoals({ profile, assessments, reviews: [], programmes: [], taken: [] })).toEqual([])
})
