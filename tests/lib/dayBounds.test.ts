import { describe, expect, test } from 'vitest'
import { comingBounds, dayBounds, isWithin, pastBounds } from '../../src/lib/dayBounds'
import { day } from '../support/builders'

const today = day('2026-11-21')

describe('a day that somebody names', () => {
  test.each(['1950-01-01', '2026-11-21', '2036-11-21'])('may be %s', (named) => {
    expect(isWithin(day(named), dayBounds(today))).toBe(true)
  })

  test.each(['0026-11-21', '1026-02-01', '1949-12-31', '2036-11-22', '2206-02-01'])('is not %s', (named) => {
    expect(isWithin(day(named), dayBounds(today))).toBe(false)
  })

  test('has been, where it tells of what happened', () => {
    expect(isWithin(today, pastBounds(today))).toBe(true)
    expect(isWithin(day('2026-11-22'), pastBounds(today))).toBe(false)
    expect(isWithin(day('0026-11-21'), pastBounds(today))).toBe(false)
  })

  test('is not over, where it tells of what comes', () => {
    expect(isWithin(today, comingBounds(today))).toBe(true)
    expect(isWithin(day('2026-11-20'), comingBounds(today))).toBe(false)
    expect(isWithin(day('2036-11-22'), comingBounds(today))).toBe(false)
  })
})
