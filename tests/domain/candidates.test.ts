import { expect, test } from 'vitest'
import { candidatesFor, scoredIn } from '../../src/domain/candidates'
import { competenciesOf } from '../../src/domain/profile'
import { aSealedAssessment, everywhere, theProfile } from '../support/builders'

const profile = theProfile()
const assessment = aSealedAssessment({
  scores: { ...everywhere(3), '7.1': 5, '2.1': 4, '4.1': 4, '6.1': 4, '3.1': 1, '5.4': 'not-applicable' },
})
const ids = (side: 'proud' | 'learn') => {
  const { first, others } = candidatesFor(side, profile, assessment)
  const numbers = (list: typeof first) => list.map(({ competency }) => competency.id)
  return { first: numbers(first), others: numbers(others) }
}

test('the highest levels come first to be proud of, and a level is never cut in two', () => {
  const { first, others } = ids('proud')
  expect(first).toEqual(['7.1', '2.1', '4.1', '6.1'])
  expect(others.at(-1)).toBe('3.1')
})

test('the lowest come first to learn', () => {
  const { first, others } = ids('learn')
  expect(first[0]).toBe('3.1')
  expect(first.slice(1)).toHaveLength(competenciesOf(profile).length - 6)
  expect(others).toEqual(['2.1', '4.1', '6.1', '7.1'])
})

test('what has no level cannot be picked, and everything else can', () => {
  const { first, others } = ids('proud')
  expect([...first, ...others].toSorted()).toEqual(
    scoredIn(profile, assessment)
      .map(({ competency }) => competency.id)
      .toSorted(),
  )
  expect([...first, ...others]).not.toContain('5.4')
  expect(candidatesFor('proud', profile, aSealedAssessment({ scores: {} }))).toEqual({
    first: [],
    others: [],
  })
})
