import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetweenReminders, isBackupDue } from '../../src/domain/isBackupDue'
import { addDays, daysBetween, type CalendarDate } from '../../src/lib/calendarDate'
import { day } from '../support/builders'

const today = day('2026-11-21')
const nothing = { worked: [], lastBackup: undefined, asked: undefined }

describe('a backup', () => {
  test.each([
    ['when nothing was done yet', nothing, false],
    ['after the first work', { ...nothing, worked: [today] }, true],
    ['a month after somebody said not now', { ...nothing, worked: [today], asked: day('2026-10-22') }, true],
    [
      'within a month after somebody said not now',
      { ...nothing, worked: [today], asked: day('2026-10-23') },
      false,
    ],
    [
      'a month after the last one, with newer work',
      { ...nothing, worked: [day('2026-10-23')], lastBackup: day('2026-10-22') },
      true,
    ],
    [
      'within a month after the last one',
      { ...nothing, worked: [today], lastBackup: day('2026-10-23') },
      false,
    ],
    [
      'long after the last one, with nothing newer',
      { ...nothing, worked: [day('2026-01-10')], lastBackup: day('2026-01-10') },
      false,
    ],
    [
      'that was made on a day that is still to come',
      { ...nothing, worked: [today], lastBackup: day('2031-01-01') },
      false,
    ],
    [
      'for work of a day that is still to come, after the last one',
      { ...nothing, worked: [day('2031-01-01')], lastBackup: day('2026-10-01') },
      true,
    ],
  ])('%s is asked for: %#', (_when, days, due) => {
    expect(isBackupDue(days, today)).toBe(due)
  })

  test('is never asked for twice within thirty days, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 60 }), { maxLength: 60 }), (steps) => {
        for (const waited of daysBetweenQuestions(steps)) {
          expect(waited).toBeGreaterThanOrEqual(daysBetweenReminders)
        }
      }),
    )
  })

  test('is asked for again, also after a clock that ran years ahead', () => {
    expect(daysBetweenQuestions([0, 3000, -3000, 30])).toEqual([3000, 30])
  })
})

/** Somebody opens the app after each step of the clock and says not now. @returns the days that passed between questions. */
function daysBetweenQuestions(steps: readonly number[]): readonly number[] {
  let clock: CalendarDate = today
  let asked: CalendarDate | undefined
  let passed = 0
  const waited: number[] = []
  for (const step of steps) {
    clock = addDays(clock, step)
    passed += Math.max(0, step)
    // As the screen does it: what was noted on a day that is still to come becomes today.
    if (asked !== undefined && daysBetween(asked, clock) < 0) asked = clock
    if (!isBackupDue({ worked: [clock], lastBackup: undefined, asked }, clock)) continue
    if (asked !== undefined) waited.push(passed)
    asked = clock
    passed = 0
  }
  return waited
}
