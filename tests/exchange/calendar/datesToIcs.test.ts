import fc from 'fast-check'
import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { afterEach, describe, expect, test } from 'vitest'
import { editionMoment, nextEdition } from '../../../src/exchange/calendar/calendarEdition'
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

/** Any file but the first. */
const edition = 28_000_000

interface Event {
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly start: string
  readonly end: string
  readonly wholeDay: boolean
  readonly sequence: number
  readonly changed: string
}

type Made = Awaited<ReturnType<typeof datesToIcs>>

/** What each of two parsers that know nothing of one another finds in the file. */
const parsers: Readonly<Record<string, (text: string) => readonly Event[]>> = {
  'ical.js': (text) =>
    ICAL.Component.fromString(text)
      .getAllSubcomponents('vevent')
      .map((component) => {
        const { uid, summary, description, startDate, endDate, sequence } = new ICAL.Event(component)
        return {
          uid,
          summary,
          description,
          start: startDate.toString(),
          end: endDate.toString(),
          wholeDay: startDate.isDate && endDate.isDate,
          sequence,
          changed: String(component.getFirstPropertyValue('last-modified')),
        }
      }),
  'ts-ics': (text) =>
    (convertIcsCalendar(undefined, text).events ?? []).map((event) => ({
      uid: event.uid,
      summary: event.summary,
      description: event.description ?? '',
      start: dayOf(event.start.date),
      end: event.end ? dayOf(event.end.date) : '',
      wholeDay: event.start.type === 'DATE' && event.end?.type === 'DATE',
      sequence: event.sequence ?? Number.NaN,
      changed: event.lastModified?.date.toISOString().replace('.000', '') ?? '',
    })),
}

function eventsIn(made: Made, parser = 'ical.js'): readonly Event[] {
  if (typeof made !== 'string') throw new Error(made.reason)
  return parsers[parser]?.(made) ?? []
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** What a calendar holds after reading files in turn as RFC 5546 says: by UID, and only what is newer than what it has. */
function imported(files: readonly Made[], parser: string): readonly Event[] {
  const held = new Map<string, Event>()
  for (const event of files.flatMap((file) => eventsIn(file, parser))) {
    const before = held.get(event.uid)
    if (!before || event.sequence > before.sequence) held.set(event.uid, event)
  }
  return [...held.values()]
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
      { name: 'Plan', edition },
    )
    for (const other of zones) {
      process.env['TZ'] = other
      expect(eventsIn(text).map(({ start, end, wholeDay }) => [start, end, wholeDay])).toEqual(
        days.map((one) => [one, addDays(day(one), 1), true]),
      )
    }
    // Nothing in the file that a time zone could be applied to, but the moment it was made.
    expect(text).not.toMatch(/^(?!DTSTAMP|LAST-MODIFIED)[A-Z-]+(;[^:]*)?:\d{8}T/m)
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
      const found = eventsIn(await datesToIcs(given, { name: 'Mijn plan; van mij, echt', edition }))
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
  const text = await datesToIcs([anItem('2026-11-22', { title, note: 'x\u0000\u001fy' })], {
    name: 'a,b;c',
    edition,
  })
  expect(eventsIn(text)).toMatchObject([
    { summary: 'Kijk, luister; schrijf \\n op\nEND:VEVENT\nBEGIN:VEVENT', description: 'xy' },
  ])
  expect(text).toContain('X-WR-CALNAME:a\\,b\\;c')
})

describe.each(Object.keys(parsers))('read in turn by %s', (parser) => {
  test('a moved day is one event, on its new day, also of a file that is read again afterwards', async () => {
    const before = await datesToIcs([anItem('2026-11-22', { id: 'doel-1' }), anItem('2026-12-01')], {
      name: 'Plan',
      edition,
    })
    const moved = await datesToIcs([anItem('2027-01-01', { id: 'doel-1' }), anItem('2026-12-01')], {
      name: 'Plan',
      edition: edition + 1,
    })
    for (const files of [
      [before, moved],
      [before, moved, moved],
      [before, moved, before],
    ]) {
      expect(imported(files, parser).map(({ uid, start }) => [uid, start])).toEqual([
        ['doel-1@groeispiegel', '2027-01-01'],
        ['doel-2026-12-01@groeispiegel', '2026-12-01'],
      ])
    }
  })

  test('says when it was changed, later in each edition', async () => {
    const editions = [edition, edition + 1, edition + 60]
    const changed = await Promise.all(
      editions.map(async (one) =>
        eventsIn(await datesToIcs([anItem('2026-11-22')], { name: 'P', edition: one }), parser),
      ),
    )
    expect(changed.flat().map((event) => [event.sequence, event.changed])).toEqual(
      editions.map((one) => [one, editionMoment(one).toISOString().replace('.000', '')]),
    )
  })

  test('gives back every text, with leading breaks and signs of four bytes at any place', async () => {
    for (let length = 0; length < 90; length += 1) {
      const title = `\n\n ${'é'.repeat(length)}👩‍👩‍👧 en ${'€'.repeat(length)}`
      const [event] = eventsIn(
        await datesToIcs([anItem('2026-11-22', { title, note: title })], { name: 'P', edition }),
        parser,
      )
      expect(event).toMatchObject({ summary: title, description: title })
    }
  })
})

test('no line is longer than 75 octets, and none ends within a letter', async () => {
  const title = fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' })
  await fc.assert(
    fc.asyncProperty(title, title, async (one, other) => {
      const made = await datesToIcs([anItem('2026-11-22', { title: one, note: other })], {
        name: one,
        edition,
      })
      if (typeof made !== 'string') throw new Error(made.reason)
      for (const line of made.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(line.isWellFormed()).toBe(true)
      }
    }),
  )
})

describe('the number of an edition', () => {
  const now = Date.UTC(2026, 10, 28, 12)

  test('grows when files are made within one second, and when the clock was set back', () => {
    const first = nextEdition(0, now)
    const second = nextEdition(first, now)
    const third = nextEdition(second, now - 365 * 86_400_000)
    expect([second - first, third - second]).toEqual([1, 1])
  })

  test('grows on a device that knows of no file before, and after an older backup was put back: the clock went on', () => {
    expect(nextEdition(0, now + 1000)).toBeGreaterThan(nextEdition(0, now))
  })

  test('stays what iCalendar can hold', () => {
    expect(nextEdition(0, Date.UTC(9999, 0))).toBe(2 ** 31 - 1)
    expect(nextEdition(2 ** 31 - 1, now)).toBe(2 ** 31 - 1)
    expect(nextEdition(0, Date.UTC(1970, 0))).toBe(1)
  })
})

test('a year that the format cannot hold gives no file instead of a wrong day', async () => {
  for (const date of ['0202-01-01', '9999-12-31']) {
    expect(await datesToIcs([anItem(date)], { name: 'Plan', edition })).toMatchObject({ type: 'IcsNotMade' })
  }
})
