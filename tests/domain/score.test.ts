import { describe, expect, test } from 'vitest'
import { endsOf, isLevel, levels, notApplicableKey } from '../../src/domain/score'
import { oneToFive, scaleOf } from '../support/scales'

test('every level stands on a scale, zero too', () => {
  expect(levels.every(isLevel)).toBe(true)
  expect([undefined, 'not-applicable' as const].some(isLevel)).toBe(false)
})

describe('a scale with numbers of its own', () => {
  test('has the ends that its numbers say', () => {
    expect(endsOf(oneToFive)).toEqual({ low: 1, high: 5 })
    expect(endsOf(scaleOf([0, 2, 4], 2))).toEqual({ low: 0, high: 4 })
  })

  test('keeps the key 0 for what is not applicable, unless that is a level', () => {
    expect(notApplicableKey(oneToFive)).toBe('0')
    expect(notApplicableKey(scaleOf([0, 1, 2], 1))).toBe('-')
  })
})
