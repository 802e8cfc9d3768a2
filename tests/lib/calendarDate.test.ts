import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { addDays, calendarDateOf, daysBetween, isCalendarDate } from '../../src/lib/calendarDate'
import { anyDay } from '../support/arbitraries'
import { day } from '../support/builders'

describe('a day on the calendar', () => {
  test.each(['2026-11-21', '2024-02-29', '1970-01-01', '2100-12-31', '0001-01-01'])('%s exists', (text) => {
    expect(isCalendarDate(text)).toBe(true)
  })

  test.each([
    '2026-02-29',
    '2026-02-30',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '-002026-01-01',
    '21-11-2026',
    '',
  ])('"%s" does not', (text) => {
    expect(isCalendarDate(text)).toBe(false)
  })

  test('every day from 1970 to 2100 exists, and is one day after the one before it', () => {
    let date = day('1970-01-01')
    const wrong: string[] = []
    for (let count = 0; date < '2101-01-01'; count += 1) {
      if (!isCalendarDate(date) || daysBetween(day('1970-01-01'), date) !== count) wrong.push(date)
      date = addDays(date, 1)
    }
    expect(wrong).toEqual([])
    expect(date).toBe('2101-01-01')
  })

  test('no other text of four, two and two digits is a day', () => {
    const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`))
    fc.assert(
      fc.property(digits(4), digits(2), digits(2), (year, month, date) => {
        const [y, m, d] = [Number(year), Number(month), Number(date)]
        const exists = m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m)
        expect(isCalendarDate(`${year}-${month}-${date}`)).toBe(exists)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('counting days', () => {
  test('over the nights that the clock changes', () => {
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2)
    expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2)
    expect(addDays(day('2026-03-28'), 1)).toBe('2026-03-29')
    expect(addDays(day('2026-10-25'), 1)).toBe('2026-10-26')
  })

  test.each(['Europe/Amsterdam', 'America/Santiago'])('is the same in %s', (zone) => {
    vi.stubEnv('TZ', zone)
    expect(daysBetween(day('2026-01-01'), day('2027-01-01'))).toBe(365)
    expect(addDays(day('2026-01-01'), 365)).toBe('2027-01-01')
    expect(addDays(day('2026-09-05'), 1)).toBe('2026-09-06')
    vi.unstubAllEnvs()
  })

  test('backwards', () => {
    expect(daysBetween(day('2026-11-21'), day('2026-11-01'))).toBe(-20)
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28')
  })

  test('adding so many days and counting them is the same', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })
})

describe('the day that the wall clock shows', () => {
  afterEach(() => vi.unstubAllEnvs())

  test.each([
    [
      'half past midnight, before the clock goes forward',
      'Europe/Amsterdam',
      '2026-03-28T23:30:00Z',
      '2026-03-29',
      -60,
    ],
    ['after the clock went forward', 'Europe/Amsterdam', '2026-03-29T21:59:00Z', '2026-03-29', -120],
    [
      'the longest day of the year, its last minute',
      'Europe/Amsterdam',
      '2026-10-25T22:59:00Z',
      '2026-10-25',
      -60,
    ],
    [
      'New Year in Amsterdam, still the old year in London',
      'Europe/Amsterdam',
      '2026-12-31T23:00:00Z',
      '2027-01-01',
      -60,
    ],
    ['the evening before in Curaçao', 'America/Curacao', '2026-03-29T03:59:00Z', '2026-03-28', 240],
    ['the first to see the day', 'Pacific/Kiritimati', '2026-03-28T10:00:00Z', '2026-03-29', -840],
    ['where midnight is skipped', 'America/Santiago', '2026-09-06T04:00:00Z', '2026-09-06', 180],
    ['no zone at all', 'UTC', '2026-03-29T00:00:00Z', '2026-03-29', 0],
  ])('%s (%s)', (_name, zone, moment, date, offset) => {
    vi.stubEnv('TZ', zone)
    const now = new Date(moment)
    expect(now.getTimezoneOffset()).toBe(offset)
    expect(calendarDateOf(now)).toBe(date)
  })

  test('is an existing day at any moment, in any zone', () => {
    const anyZone = fc.constantFrom('Europe/Amsterdam', 'Asia/Kathmandu', 'Pacific/Apia', 'America/Curacao')
    const anyMoment = fc.date({
      min: new Date('1970-01-02'),
      max: new Date('2100-12-30'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(anyZone, anyMoment, (zone, moment) => {
        vi.stubEnv('TZ', zone)
        const date = calendarDateOf(moment)
        expect(isCalendarDate(date)).toBe(true)
        const inUtc = day(moment.toISOString().slice(0, 10))
        expect(Math.abs(daysBetween(inUtc, date))).toBeLessThanOrEqual(1)
      }),
    )
  })
})

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
