import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binned, daysInBin, isExpired, keptUntil, restored, withVisit } from '../../src/domain/bin'
import { addDays, type CalendarDate } from '../../src/lib/calendarDate'
import { anyAssessment, anyDay } from '../support/arbitraries'
import { aSealedAssessment, day } from '../support/builders'

describe('the bin', () => {
  test('keeps an assessment for thirty days', () => {
    expect(keptUntil(day('2026-11-21'))).toBe('2026-12-21')
    expect(keptUntil(day('2027-01-31'))).toBe('2027-03-02')
  })

  test('remembers the day, and the revision goes up', () => {
    const assessment = aSealedAssessment({ revision: 4 })
    expect(binned(assessment, day('2026-11-21'))).toEqual({
      ...assessment,
      binnedOn: '2026-11-21',
      revision: 5,
    })
  })

  test('gives back what went in, whatever it is, with the revision two higher', () => {
    fc.assert(
      fc.property(anyAssessment, anyDay, (assessment, on) => {
        const { binnedOn: _day, ...kept } = assessment
        const back = restored(binned(assessment, on))
        expect(back).toEqual({ ...kept, revision: assessment.revision + 2 })
        expect(back).not.toHaveProperty('binnedOn')
      }),
    )
  })
})

describe('the days that an assessment was in the bin', () => {
  const daily = (from: CalendarDate, days: number) =>
    Array.from({ length: days }, (_, after) => addDays(from, after))

  test('are more than thirty on the second day after the last one, for whoever comes every day', () => {
    const on = day('2026-11-21')
    expect(isExpired(on, daily(on, 1))).toBe(false)
    expect(isExpired(on, daily(on, 32))).toBe(false)
    expect(isExpired(on, daily(on, 33))).toBe(true)
  })

  test('do not come of one long time away, nor of a clock that is set back', () => {
    expect(isExpired(day('2026-11-21'), [day('2026-11-22'), day('2031-01-01')])).toBe(false)
    expect(isExpired(day('2026-11-21'), [day('1970-01-01')])).toBe(false)
  })

  test('are remembered as far as they can matter', () => {
    const first = day('2026-01-01')
    const visits = daily(first, 400).reduce<readonly CalendarDate[]>(withVisit, [])
    expect(visits.length).toBeLessThan(100)
    expect(isExpired(first, visits)).toBe(true)
  })

  test('are never more than went by, whatever the clock did once, and it may be set right again', () => {
    fc.assert(
      fc.property(anyVisits, anyJump, fc.nat({ max: 60 }), (steps, jump, binnedAt) => {
        const lived = steps.reduce<number[]>((days, step) => [...days, (days.at(-1) ?? 0) + step], [0])
        const shown = (index: number) => {
          const isWrong = index >= jump.from && index < jump.from + jump.lasts
          return addDays(day('2026-01-01'), (lived[index] ?? 0) + (isWrong ? jump.days : 0))
        }
        let visits: readonly CalendarDate[] = []
        lived.forEach((now, index) => {
          visits = withVisit(visits, shown(index))
          if (index < binnedAt || !isExpired(shown(binnedAt), visits)) return
          expect(now - (lived[binnedAt] ?? 0)).toBeGreaterThan(daysInBin)
        })
      }),
      { numRuns: 2000 },
    )
  })

  test('come for everybody who comes back now and then', () => {
    fc.assert(
      fc.property(anyDay, fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 60 }), (on, steps) => {
        let visits: readonly CalendarDate[] = [on]
        for (const step of steps) visits = withVisit(visits, addDays(visits.at(-1) ?? on, step))
        expect(isExpired(on, visits)).toBe(true)
      }),
    )
  })
})

/** Days between one visit and the next; none when the page is only opened again. */
const anyVisits = fc.array(fc.integer({ min: 0, max: 45 }), { minLength: 1, maxLength: 80 })
const anyJump = fc.record({
  from: fc.nat({ max: 80 }),
  lasts: fc.integer({ min: 1, max: 80 }),
  days: fc.oneof(
    fc.integer({ min: -6000, max: 6000 }).filter((days) => days !== 0),
    fc.integer({ min: -40, max: 40 }),
  ),
})
