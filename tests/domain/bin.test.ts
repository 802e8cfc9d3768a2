import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binned, isExpired, keptUntil, restored } from '../../src/domain/bin'
import { addDays } from '../../src/lib/calendarDate'
import { anyAssessment, anyDay } from '../support/arbitraries'
import { aSealedAssessment, day } from '../support/builders'

describe('the bin', () => {
  test('keeps an assessment for thirty days', () => {
    expect(keptUntil(day('2026-11-21'))).toBe('2026-12-21')
    expect(keptUntil(day('2027-01-31'))).toBe('2027-03-02')
  })

  test('still gives it back on the last day, and no longer on the day after', () => {
    expect(isExpired(day('2026-11-21'), day('2026-11-21'))).toBe(false)
    expect(isExpired(day('2026-11-21'), day('2026-12-21'))).toBe(false)
    expect(isExpired(day('2026-11-21'), day('2026-12-22'))).toBe(true)
  })

  test('deletes nothing when the clock is set back', () => {
    expect(isExpired(day('2026-11-21'), day('1970-01-01'))).toBe(false)
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

  test('expires on the day after the last day, whatever day it is', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(isExpired(on, keptUntil(on))).toBe(false)
        expect(isExpired(on, addDays(keptUntil(on), 1))).toBe(true)
      }),
    )
  })
})
