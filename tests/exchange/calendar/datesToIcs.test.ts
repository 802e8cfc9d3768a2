import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterEach, describe, expect, test } from 'vitest'
import { datesToIcs, type DatedItem } from '../../../src/exchange/calendar/datesToIcs'
import { addDays } from '../../../src/lib/calendarDate'
import { anyDay } from '../../support/arbitraries'
import { day } from '../../support/builders'

const ownZone = process.env['TZ']
afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ']
  else process.env['TZ'] = ownZone
})

const anItem = (date: string, given: Partial<DatedItem> = {}): DatedItem => ({
  id: `doel-${date}`,
  date: day(date),
  title: 'Oefenen',
  note: '',
  ...given,
})

/** What an independent parser finds in the file. */
function eventsIn(text: string | { readonly reason: string }) {
  if (typeof text !== 'string') throw new Error(text.reason)
  const calendar = ICAL.Component.fromString(text)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component)
    return {
      uid,
      summary,
      description,
      start: startDate.toString(),
      end: endDate.toString(),
      wholeDay: startDate.isDate && endDate.isDate,
    }
  })
}

describe('dates do not shift', () => {
  const zones = ['UTC', 'Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Kiritimati', 'America/Sao_Paulo']
  // The days around both changes of the clock, a leap day and the turn of a year.
  const days = [
    '2026-03-28',
    '2026-03-29',
    '2026-03-30',
    '2026-10-24',
    '2026-10-25',
    '2026-10-26',
    '2028-02-29',
    '2026-12-31',
  ]

  test.each(zones)('made in %s, read in all of them', async (zone) => {
    process.env['TZ'] = zone
    const text = await datesToIcs(
      days.map((one) => anItem(one)),
      { name: 'Plan' },
    )
    for (const other of zones) {
      process.env['TZ'] = other
      expect(eventsIn(text).map(({ start, end, wholeDay }) => [start, end, wholeDay])).toEqual(
        days.map((one) => [one, addDays(day(one), 1), true]),
      )
    }
    // Nothing in the file that a time zone could be applied to, but the moment it was made.
    expect(text).not.toMatch(/^(?!DTSTAMP)[A-Z-]+(;[^:]*)?:\d{8}T/m)
    expect(text).not.toContain('TZID')
  })
})

test('whatever the words, the parser gives them back, each with its day', async () => {
  const words = fc.oneof(
    { weight: 9, arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }) },
    fc.constantFrom(' ', 'a ', ' a', 'a\u2028b', '\u2029', '\u0085'),
  )
  // The format knows one kind of new line.
  const asLines = (text: string) => text.replaceAll(/[\u2028\u2029\u0085]/g, '\n')
  const items = fc.uniqueArray(
    fc.record({ id: fc.uuid(), date: anyDay, title: words, note: words }, { noNullPrototype: true }),
    { selector: ({ id }) => id, maxLength: 8, minLength: 1 },
  )
  await fc.assert(
    fc.asyncProperty(items, async (given) => {
      const found = eventsIn(await datesToIcs(given, { name: 'Mijn plan; van mij, echt' }))
      expect(found.map(({ uid, start }) => [uid, start])).toEqual(
        given.map(({ id, date }) => [`${id}@groeispiegel`, date]),
      )
      for (const [index, { title, note }] of given.entries()) {
        expect(found[index]?.summary ?? '').toBe(asLines(title))
        expect(found[index]?.description ?? '').toBe(asLines(note))
      }
    }),
    { numRuns: 200 },
  )
})

test('commas, semicolons, backslashes, lines and what looks like another property stay text', async () => {
  const title = 'Kijk, luister; schrijf \\n op\r\nEND:VEVENT\rBEGIN:VEVENT'
  const text = await datesToIcs([anItem('2026-11-22', { title, note: 'x\u0000\u001fy' })], { name: 'a,b;c' })
  expect(eventsIn(text)).toMatchObject([
    { summary: 'Kijk, luister; schrijf \\n op\nEND:VEVENT\nBEGIN:VEVENT', description: 'xy' },
  ])
  expect(text).toContain('X-WR-CALNAME:a\\,b\\;c')
})

test('the same thing keeps its name in the calendar when its day changes', async () => {
  const [before, after] = await Promise.all(
    ['2026-11-22', '2027-01-01'].map(async (date) =>
      eventsIn(await datesToIcs([anItem(date, { id: 'doel-1' })], { name: 'Plan' })),
    ),
  )
  expect(before?.[0]?.uid).toBe(after?.[0]?.uid)
})

test('a year that the format cannot hold gives no file instead of a wrong day', async () => {
  expect(await datesToIcs([anItem('0202-01-01')], { name: 'Plan' })).toMatchObject({ type: 'IcsNotMade' })
})
