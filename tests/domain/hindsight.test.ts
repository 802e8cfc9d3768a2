import { expect, test } from 'vitest'
import { countsOf, withHindsight } from '../../src/domain/hindsight'
import { aSealedAssessment, competencyId } from '../support/builders'

const then = aSealedAssessment({ scores: { '1.1': 4, '1.2': 3, '1.3': 'not-applicable' } })
const hindsight = new Map([
  [competencyId('1.1'), 2],
  [competencyId('1.2'), 3],
  [competencyId('1.3'), 5],
  [competencyId('2.1'), 1],
] as const)

test('a look back changes what had a level then, and nothing else', () => {
  const seen = withHindsight(then, hindsight)
  expect([...seen.answers].map(([id, { score }]) => [id, score])).toEqual([
    ['1.1', 2],
    ['1.2', 3],
    ['1.3', 'not-applicable'],
  ])
  expect(seen.clusters).toEqual(then.clusters)
  expect(then.answers.get(competencyId('1.1'))?.score).toBe(4)
})

test('it counts what is lower, the same and higher', () => {
  expect(countsOf(then, hindsight)).toEqual({ lower: 1, same: 1, higher: 0 })
})
