import { act, fireEvent, screen } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Offer } from '../../src/app/notices/Offer'
import { daysBetweenReminders } from '../../src/domain/isBackupDue'
import { forgetPreferences } from '../../src/storage/preferences'
import { aSealedAssessment, everywhere } from '../support/builders'
import { showScreen } from '../support/showScreen'
import { aDatabaseWith } from '../support/storage'

const today = new Date(2026, 10, 21, 12)
/** In days: mostly some weeks, and now and then a clock that is put right. */
const anyStep = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: -400, max: 400 }) },
)

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: today })
  await aDatabaseWith(aSealedAssessment({ date: '2026-11-21', scores: everywhere(3) }))
  await showScreen(<Offer />)
})
afterEach(() => {
  vi.useRealTimers()
  forgetPreferences()
})

describe('the question for a backup', () => {
  test('comes never twice within thirty days, whatever the clock does', () => {
    let waits = 0
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        for (const waited of daysBetweenQuestions(steps)) {
          expect(waited).toBeGreaterThanOrEqual(daysBetweenReminders)
          waits += 1
        }
      }),
    )
    expect(waits).toBeGreaterThan(100)
  })

  test('comes again, also after a clock that ran years ahead', () => {
    expect(daysBetweenQuestions([0, 3000, -3000, 30])).toEqual([3000, 30])
  })
})

/** Somebody looks at the app after each step of the clock and says not now. @returns the days that passed between questions. */
function daysBetweenQuestions(steps: readonly number[]): readonly number[] {
  let wasAsked = false
  let passed = 0
  const waited: number[] = []
  vi.setSystemTime(today)
  act(forgetPreferences)
  for (const step of steps) {
    sleeps(step)
    passed += Math.max(0, step)
    const notNow = screen.queryByText('Niet nu')
    if (!notNow || !screen.queryByText('Maak een reservekopie')) continue
    fireEvent.click(notNow)
    if (wasAsked) waited.push(passed)
    wasAsked = true
    passed = 0
  }
  return waited
}

/** The computer wakes up with its clock so many days further, or set back. */
function sleeps(days: number): void {
  const clock = new Date()
  clock.setDate(clock.getDate() + days)
  vi.setSystemTime(clock)
  act(() => void window.dispatchEvent(new Event('focus')))
}
