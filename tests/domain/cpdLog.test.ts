import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { amountText, readAmount } from '../../src/domain/amount'
import {
  categoriesIn,
  linesIn,
  newAmong,
  newestFirst,
  periodOn,
  totalsByCategory,
  totalsOf,
} from '../../src/domain/cpdLog'
import { addDays, addYears } from '../../src/lib/calendarDate'
import { anyDay } from '../support/arbitraries'
import { day } from '../support/builders'
import { aLine, anyLine } from '../support/ledger'

const anyLines = fc.array(anyLine, { maxLength: 30 })

/** A plain recount by hand, on the digits as they are written. */
function recount(amounts: readonly (number | undefined)[]): bigint {
  return amounts.reduce((sum, amount = 0) => {
    const [whole = '0', decimals = ''] = amount.toFixed(2).split('.')
    return sum + BigInt(whole) * 100n + BigInt(decimals)
  }, 0n)
}

describe('totals', () => {
  test('are exact, in all and by category', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const all = totalsOf(lines)
        expect(BigInt(all.points)).toBe(recount(lines.map(({ points }) => points)))
        expect(BigInt(all.hours)).toBe(recount(lines.map(({ hours }) => hours)))
        for (const { category, ...totals } of totalsByCategory(lines)) {
          const inside = lines.filter((line) => line.category.trim().toLowerCase() === category.toLowerCase())
          expect(totals.lines).toBe(inside.length)
          expect(BigInt(totals.points)).toBe(recount(inside.map(({ points }) => points)))
          expect(BigInt(totals.hours)).toBe(recount(inside.map(({ hours }) => hours)))
        }
        const counted = totalsByCategory(lines).reduce((sum, one) => sum + one.lines, 0)
        expect(counted).toBe(lines.length)
      }),
      { numRuns: 300, seed: 5 },
    )
  })

  test('do not drift as adding fractions does', () => {
    expect(totalsOf([0.1, 0.2, 0.7, 1.1].map((points) => aLine({ points }))).points).toBe(210)
  })

  test('put one category together however it was typed, and lines without one last', () => {
    const lines = ['scholing', 'Intervisie', '', ' intervisie '].map((category) => aLine({ category }))
    expect(totalsByCategory(lines).map(({ category, lines: count }) => [category, count])).toEqual([
      ['Intervisie', 2],
      ['scholing', 1],
      ['', 1],
    ])
    expect(categoriesIn(lines)).toEqual(['Intervisie', 'scholing'])
  })
})

describe('an amount', () => {
  test.each([
    ['2', 2],
    ['2,5', 2.5],
    ['2.5', 2.5],
    [' 0,25 ', 0.25],
    [',5', 0.5],
    ['2,', 2],
    ['0', 0],
    ['100000', 100_000],
    ['', undefined],
    [' ', undefined],
    ['twee', 'NotANumber'],
    ['-1', 'NotANumber'],
    [',', 'NotANumber'],
    ['1e3', 'NotANumber'],
    ['1.000,5', 'NotANumber'],
    ['1.000', 'TooPrecise'],
    ['0,125', 'TooPrecise'],
    ['100001', 'TooMuch'],
  ])('%j is read as %j', (text, amount) => {
    expect(readAmount(text)).toBe(amount)
  })

  test('is written so that it reads back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.constantFrom(',', '.'),
        (hundredths, decimal) => {
          expect(readAmount(amountText(hundredths / 100, decimal))).toBe(hundredths / 100)
        },
      ),
      { seed: 5 },
    )
  })
})

describe('the categories', () => {
  test('stand in the same order on every device, accents and capitals left aside', () => {
    vi.spyOn(String.prototype, 'localeCompare').mockImplementation(() => {
      throw new Error('asks the device in which language it is')
    })
    const lines = ['zorg', 'Échte zorg', 'eigen', 'Éen', '', 'ﬁets'].map((category) => aLine({ category }))
    const order = ['Échte zorg', 'Éen', 'eigen', 'ﬁets', 'zorg', '']
    expect(totalsByCategory(lines).map(({ category }) => category)).toEqual(order)
  })
})

describe('a period', () => {
  test('goes from the first day to the day before the same day, years later', () => {
    const from = day('2026-03-01')
    expect(periodOn(from, 5, day('2026-03-01'))).toEqual({ number: 1, start: from, end: '2031-02-28' })
    expect(periodOn(from, 5, day('2031-02-28')).number).toBe(1)
    expect(periodOn(from, 5, day('2031-03-01'))).toEqual({
      number: 2,
      start: '2031-03-01',
      end: '2036-02-29',
    })
    expect(periodOn(from, 5, day('2020-01-01')).number).toBe(1)
  })

  test('that began on a leap day is whole in February, and does not drift away from it', () => {
    const from = day('2024-02-29')
    expect(periodOn(from, 5, from)).toEqual({ number: 1, start: from, end: '2029-02-28' })
    expect(periodOn(from, 5, day('2029-03-01'))).toMatchObject({ number: 2, start: '2029-03-01' })
    expect(periodOn(from, 5, day('2044-02-29'))).toMatchObject({ number: 5, start: '2044-02-29' })
  })

  test('holds the day that is asked for, and the next begins on the day after its end', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 1, max: 10 }), (a, b, years) => {
        const [from, today] = a < b ? [a, b] : [b, a]
        const period = periodOn(from, years, today)
        expect(period.start <= today && today <= period.end).toBe(true)
        const next = periodOn(from, years, addDays(period.end, 1))
        expect(next).toMatchObject({ number: period.number + 1, start: addDays(period.end, 1) })
      }),
      { numRuns: 500, seed: 5 },
    )
  })

  test('never ends before it begins, also where the calendar ends', () => {
    const late = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(day('9999-12-31'), -days))
    fc.assert(
      fc.property(late, late, fc.integer({ min: 1, max: 10 }), (a, b, years) => {
        const [from, today] = a < b ? [a, b] : [b, a]
        const { start, end } = periodOn(from, years, today)
        expect(start <= today && today <= end).toBe(true)
      }),
    )
    const last = day('9999-12-31')
    expect(periodOn(last, 5, last)).toEqual({ number: 1, start: last, end: last })
  })

  test('counts each line in exactly one of them, whatever the time zone of the device', () => {
    const zone = process.env['TZ']
    fc.assert(
      fc.property(
        anyLines,
        anyDay,
        fc.constantFrom('Pacific/Kiritimati', 'Pacific/Niue', 'Europe/Amsterdam'),
        (lines, from, tz) => {
          process.env['TZ'] = tz
          const later = lines.filter(({ date }) => date >= from)
          const periods = later.map(({ date }) => periodOn(from, 5, date))
          const starts = [...new Map(periods.map((period) => [period.start, period])).values()]
          expect(starts.flatMap((period) => linesIn(later, period))).toHaveLength(later.length)
        },
      ),
      { numRuns: 100, seed: 5 },
    )
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  test('never goes past what a date can be', () => {
    expect(addYears(day('9998-05-01'), 5)).toBe('9999-05-01')
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28')
  })
})

describe('lines', () => {
  test('stand newest first, and those of one day always in the same order', () => {
    const rows = [
      ['a', aLine({ date: '2026-01-01' })],
      ['b', aLine({ date: '2026-03-01', title: 'Zorg' })],
      ['c', aLine({ date: '2026-03-01', title: 'Aan de slag' })],
    ] as const
    const sorted = newestFirst(rows.map(([id, body]) => ({ id, body })))
    expect(sorted.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })

  test('that are there already are those of the same day, title and points', () => {
    const line = aLine({ date: '2026-01-01', title: 'Intervisie', points: 2 })
    const others = [
      aLine({ date: '2026-01-02', title: 'Intervisie', points: 2 }),
      aLine({ date: '2026-01-01', title: 'Scholing', points: 2 }),
      aLine({ date: '2026-01-01', title: 'Intervisie', points: 2.5 }),
      aLine({ date: '2026-01-01', title: 'Intervisie' }),
    ]
    const same = { ...line, title: ' Intervisie ', category: 'anders', hours: 4 }
    expect(newAmong([same, ...others], [line])).toEqual(others)
  })
})
