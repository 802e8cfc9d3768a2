import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDayColumn, type DayAnswers } from '../../../src/exchange/cpdLog/days/readDayColumn'
import { addDays, daysBetween, type CalendarDate } from '../../../src/lib/calendarDate'
import { dayBounds } from '../../../src/lib/dayBounds'
import { day } from '../../support/builders'
import { listDay } from '../../support/readList'

function column(texts: readonly string[], answers: DayAnswers = {}) {
  const { cells, questions } = readDayColumn(texts, answers, listDay)
  return {
    days: cells.map((cell) => (cell.type === 'Day' ? cell.day : cell.type)),
    doubts: cells.map((cell) => (cell.type === 'Day' ? cell.doubts.join(' ') : '')),
    asked: questions.map(({ about, text }) => `${about} ${text}`),
  }
}

describe('a day', () => {
  test.each([
    '2026-02-01',
    '2026/02/01',
    '2026.2.1',
    '2026 2 1',
    '20260201',
    '01022026',
    '2026-02-01 00:00:00',
    '2026-02-01T09:30:00+01:00',
    '2026-02-01T09:30',
    '2026-02-01T09:30:00.000Z',
    '2026-feb-01',
    '1 februari 2026',
    '1 Februari 2026',
    '1 feb 2026',
    '1 febr. 2026',
    '1e februari 2026',
    '1-feb-2026',
    '1/Feb/2026',
    '01.Feb.2026',
    '1 February 2026',
    '1st of February 2026',
    'Feb 1, 2026',
    'February 1st, 2026',
    'Feb-01-2026',
    'zo 1-2-2026',
    'zo. 1 feb 2026',
    'zondag 1 februari 2026',
    'Zondag, 1 februari 2026',
    'Sunday 1 February 2026',
    'Sun, Feb 1, 2026',
    '1-2-2026 (zo)',
    '1-2-2026 09:30',
    '1-2-2026 om 9:30 uur',
    '1-2-2026, 09:30 - 17:00',
    '1-2-2026 09.30-17.00 uur',
    '1 februari 2026 van 9:30 tot 17:00 uur',
    '01.02.2026',
    '1. 2. 2026',
    '1 - 2 - 2026',
    '2026-02-01 00:00:00.000 +0100',
    '2026-02-01T12:00:00+00:00',
    'Sun Feb 01 2026 00:00:00 GMT+0100 (Central European Standard Time)',
    '\u{200e}1-2-2026',
    '\u{a0} 1\u{a0}februari\u{a0}2026\u{a0}',
    '1\u{2013}2\u{2013}2026',
    '1\u{2011}2\u{2011}2026',
    '1\u{202f}februari 2026',
  ])('is certain as %s', (text) => {
    expect(column([text])).toEqual({ days: ['2026-02-01'], doubts: [''], asked: [] })
  })

  test.each([
    ['01-02-26', '2026-02-01', 'ShortYear'],
    ["1 feb '26", '2026-02-01', 'ShortYear'],
    ['1-feb-26', '2026-02-01', 'ShortYear'],
    ['13-02-85', '1985-02-13', 'ShortYear'],
    ['46054', '2026-02-01', 'Serial'],
    ['46054,5', '2026-02-01', 'Serial'],
    ['46054.0', '2026-02-01', 'Serial'],
    ['1-2-2026 t/m 3-2-2026', '2026-02-03', 'Period'],
    ['1-2-2026 - 3-2-2026', '2026-02-03', 'Period'],
    ['1 t/m 3 februari 2026', '2026-02-03', 'Period'],
    ['1 tot en met 3 februari 2026', '2026-02-03', 'Period'],
    ['12-13 mei 2026', '2026-05-13', 'Period'],
    ['12 en 19 mei 2026', '2026-05-19', 'Period'],
    ['12, 13 en 14 mei 2026', '2026-05-14', 'Period'],
    ['30 april - 2 mei 2026', '2026-05-02', 'Period'],
    ['30 april 2026 tot 2 mei 2026', '2026-05-02', 'Period'],
    ['1-2 t/m 3-2-2026', '2026-02-03', 'Period'],
    ['1-2-2026 / 3-2-2026', '2026-02-03', 'Period'],
    ['1-2-2026, 3-2-2026', '2026-02-03', 'Period'],
    ['2026-02-01 - 2026-02-03', '2026-02-03', 'Period'],
    ['1 to 3 February 2026', '2026-02-03', 'Period'],
  ])('is read and named as %s', (text, read, doubt) => {
    expect(column([text])).toEqual({ days: [read], doubts: [doubt], asked: [] })
  })

  test('of a moment in universal time is the one on the clock here', () => {
    const text = '2026-01-31T23:30:00Z'
    const here = new Date(text).getTimezoneOffset() < 0
    expect(column([text])).toEqual({
      days: [here ? '2026-02-01' : '2026-01-31'],
      doubts: [here ? 'OtherZone' : ''],
      asked: [],
    })
  })

  test.each([
    ['', 'NotADay'],
    ['februari 2026', 'NotADay'],
    ['2026', 'NotADay'],
    ['voorjaar 2026', 'NotADay'],
    ['1-2', 'NotADay'],
    ['week 12', 'NotADay'],
    ['1-2-026', 'NotADay'],
    ['12345678', 'NoSuchDay'],
    ['x'.repeat(5_000), 'NotADay'],
    ['1 '.repeat(5_000), 'NotADay'],
    ['3-2-2026 t/m 1-2-2026', 'NotADay'],
    ['31-02-2026', 'NoSuchDay'],
    ['30 februari 2026', 'NoSuchDay'],
    ['0-1-2026', 'NoSuchDay'],
    ['13-13-2026', 'NoSuchDay'],
    ['1-2-0026', 'FarDay'],
    ['1-2-2206', 'FarDay'],
    ['31-12-1949', 'FarDay'],
    ['23-11-2036', 'FarDay'],
    ['99999', 'NotADay'],
  ])('is none in %j', (text, why) => {
    expect(column([text]).days).toEqual([why])
  })

  test('in any certain spelling is that day', () => {
    const { first, last } = dayBounds(listDay)
    const anyDay = fc.integer({ min: 0, max: daysBetween(first, last) }).map((days) => addDays(first, days))
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...spellings),
        fc.constantFrom(...wrappings),
        (one, spell, wrap) => {
          expect(column([wrap(spell(one))]).days).toEqual([one])
        },
      ),
      { numRuns: 2000, seed: 5 },
    )
  })
})

const format = (locale: string, month: 'long' | 'short', weekday?: 'long' | 'short') => {
  const made = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
    ...(weekday && { weekday }),
  })
  return (one: CalendarDate) => made.format(new Date(one))
}
const parts = (one: CalendarDate) => one.split('-').map(Number)

const spellings: readonly ((one: CalendarDate) => string)[] = [
  (one) => one,
  (one) => one.replaceAll('-', ''),
  (one) => one.replaceAll('-', '/'),
  (one) => one.split('-').toReversed().join('-'),
  (one) => parts(one).toReversed().join('.'),
  (one) => `${one}T12:00:00Z`,
  (one) => `${one} 00:00:00`,
  format('nl-NL', 'long'),
  format('nl-NL', 'short'),
  format('nl-NL', 'long', 'long'),
  format('nl-NL', 'short', 'short'),
  format('en-GB', 'long', 'long'),
  format('en-GB', 'short'),
  format('en-US', 'long'),
  format('en-US', 'short', 'short'),
]
const wrappings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => `\u{a0}${text.replaceAll(' ', '\u{a0}')} `,
  (text) => `\u{200e}${text.replaceAll('-', '\u{2013}')}`,
]

describe('the order of day and month', () => {
  test('is the month first for all where one cell can be read in no other way', () => {
    expect(column(['11/03/2026', '11/30/2026'])).toEqual({
      days: ['2026-11-03', '2026-11-30'],
      doubts: ['', ''],
      asked: [],
    })
    expect(column(['11-03-2026', '11-30-2026']).days).toEqual(['2026-11-03', '2026-11-30'])
  })

  test('is the day first for all where one cell can be read in no other way', () => {
    expect(column(['03/04/2026', '21/04/2026']).days).toEqual(['2026-04-03', '2026-04-21'])
    expect(column(['03/04/26', '21/04/26']).days).toEqual(['2026-04-03', '2026-04-21'])
  })

  test('is told by a day of the week', () => {
    expect(column(['vr 3/4/2026', '5/6/2026']).days).toEqual(['2026-04-03', '2026-06-05'])
    expect(column(['Wed 3/4/2026', '5/6/2026']).days).toEqual(['2026-03-04', '2026-05-06'])
  })

  test('is asked where a slash leaves it open, and what was answered counts', () => {
    const texts = ['01/01/2026', '03/04/2026']
    expect(column(texts).asked).toEqual(['order 03/04/2026'])
    expect(column(texts, { order: 'dayFirst' }).days).toEqual(['2026-01-01', '2026-04-03'])
    expect(column(texts, { order: 'monthFirst' }).days).toEqual(['2026-01-01', '2026-03-04'])
  })

  test('is not asked where it makes no difference', () => {
    expect(column(['01/01/2026', '02/02/2026'])).toMatchObject({
      days: ['2026-01-01', '2026-02-02'],
      asked: [],
    })
  })

  test('is the Dutch one with dashes and points, unless something else looks American', () => {
    expect(column(['3-4-2026', '5.6.2026'])).toMatchObject({ days: ['2026-04-03', '2026-06-05'], asked: [] })
    expect(column(['3-4-2026', 'Feb 1, 2026']).asked).toEqual(['order 3-4-2026'])
    expect(column(['3-4-2026 9:30 AM']).asked).toEqual(['order 3-4-2026 9:30 AM'])
  })

  test('is asked where a column has both, and every cell that can be either is named', () => {
    const texts = ['21/11/2026', '11/30/2026', '3/4/2026']
    expect(column(texts).asked).toEqual(['order 3/4/2026'])
    expect(column(texts, { order: 'monthFirst' })).toMatchObject({
      days: ['2026-11-21', '2026-11-30', '2026-03-04'],
      doubts: ['', '', 'MixedOrder'],
    })
  })
})

describe('the number by which a spreadsheet counts days', () => {
  test('counts from 1900 where the other count would give days to come', () => {
    expect(column(['46054', '42000'])).toMatchObject({ days: ['2026-02-01', '2014-12-27'], asked: [] })
  })

  test('is asked about where both counts give days that were', () => {
    expect(column(['42000', '43000']).asked).toEqual(['serials 42000'])
    expect(column(['44592'], { serials: 'from1904' }).days).toEqual(['2026-02-01'])
    expect(column(['44592'], { serials: 'from1900' }).days).toEqual(['2022-01-31'])
  })

  test('counts from 1904 where the other count would give days too long ago', () => {
    expect(column(['17000', '44592']).days).toEqual(['1950-07-18', '2026-02-01'])
  })
})

test('a column of anything never throws', () => {
  const unit = fc.constantFrom(...Array.from("0123456789-/. tTzZ:,febmi'()&"), '\u{a0}')
  fc.assert(
    fc.property(fc.array(fc.string({ unit, maxLength: 30 }), { maxLength: 5 }), (texts) => {
      const { cells } = readDayColumn(texts, {}, day('2026-11-22'))
      expect(cells).toHaveLength(texts.length)
    }),
    { numRuns: 2000, seed: 5 },
  )
})
