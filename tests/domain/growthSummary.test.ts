import { expect, test } from 'vitest'
import { growthBetween } from '../../src/domain/growth'
import { summaryOf } from '../../src/domain/growthSummary'
import { levelCounts, standingOf } from '../../src/domain/standing'
import { aProfile, aSealedAssessment, type Scores } from '../support/builders'

const profile = aProfile({ '1': 10, '2': 10, '3': 10, '4': 10, '5': 10 })

/** Ten competencies of a cluster with this mean, in tenths. */
function means(...tenths: readonly number[]): Scores {
  const scores: Record<string, 2 | 3 | 4> = {}
  for (const [cluster, tenth] of tenths.entries()) {
    for (let place = 1; place <= 10; place += 1) {
      const high = place <= tenth % 10
      scores[`${cluster + 1}.${place}`] = tenth >= 30 ? (high ? 4 : 3) : high ? 3 : 2
    }
  }
  return scores
}

function summary(from: readonly number[], to: readonly number[]) {
  const [earlier, later] = [from, to].map((tenths) =>
    aSealedAssessment({ profile, scores: means(...tenths) }),
  )
  if (!earlier || !later) throw new Error('there are always two')
  const { compared, higher, lower, named } = summaryOf(growthBetween(profile, earlier, later))
  return { compared: compared.length, higher, lower, named: named.map(({ id }) => id) }
}

test('counts what is noticeably higher or lower, and names those that rose clearly most', () => {
  expect(summary([20, 20, 20, 20, 30], [33, 24, 32, 24, 25])).toEqual({
    compared: 5,
    higher: 4,
    lower: 1,
    named: ['1', '3'],
  })
})

test('names nobody when the rises lie close together', () => {
  expect(summary([20, 20, 20, 20, 20], [24, 25, 26, 27, 28]).named).toEqual([])
})

test('one or two that are higher can simply be named', () => {
  expect(summary([20, 20, 20, 20, 20], [22, 20, 23, 20, 20])).toEqual({
    compared: 5,
    higher: 1,
    lower: 0,
    named: ['3'],
  })
})

test('how clusters stand: from where to where, and what lies apart from all others', () => {
  const scores = aSealedAssessment({ profile, scores: means(28, 27, 20, 27, 26) })
  const { lowest, highest, outstanding } = standingOf(profile, scores)
  expect({ lowest, highest }).toEqual({ lowest: 2, highest: 2.8 })
  expect(outstanding.map(({ cluster }) => cluster.id)).toEqual(['3'])
})

test('levels are counted from the highest down, and only those that were given', () => {
  const scores = aSealedAssessment({
    profile,
    scores: { '1.1': 4, '1.2': 2, '1.3': 2, '2.1': 4, '2.2': 'not-applicable' },
  })
  expect(levelCounts(profile, scores)).toEqual([
    { level: 4, count: 2 },
    { level: 2, count: 2 },
  ])
})
