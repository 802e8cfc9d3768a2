import type { CalendarDate } from '../../lib/calendarDate'
import { addDays } from '../../lib/calendarDate'

/** Something that is on one day. */
export interface DatedItem {
  /** Always the same for the same thing, so that a calendar that reads the file again moves it and does not double it. */
  readonly id: string
  readonly date: CalendarDate
  readonly title: string
  readonly note: string
}

interface Habits {
  /** What the calendar is called. */
  readonly name: string
}

/** There is no file: `reason` is for whoever looks into it. */
export interface IcsNotMade {
  readonly type: 'IcsNotMade'
  readonly reason: string
}

/** Before this year the format's own eight digits would not come out. */
const firstYear = 1000

/**
 * A calendar as iCalendar text (RFC 5545). Every item is a whole day by its date alone, so that no time zone and no daylight
 * saving can move it. Never throws.
 */
export async function datesToIcs(
  items: readonly DatedItem[],
  { name }: Habits,
): Promise<string | IcsNotMade> {
  try {
    const { createEvents } = await import('ics')
    const early = items.find(({ date }) => partsOf(date)[0] < firstYear)
    if (early) return { type: 'IcsNotMade', reason: `the day ${early.date}` }
    const header = { productId: '-//Groeispiegel//NL', calName: escaped(plain(name)) }
    const { value, error } = createEvents(
      items.map(({ id, date, title, note }) => ({
        uid: plain(`${id}@groeispiegel`),
        start: partsOf(date),
        end: partsOf(addDays(date, 1)),
        title: plain(title),
        ...(note !== '' && { description: plain(note) }),
        // Somebody who learns is not away.
        transp: 'TRANSPARENT' as const,
      })),
      header,
    )
    return value ?? { type: 'IcsNotMade', reason: error?.message ?? 'no text' }
  } catch (error) {
    return { type: 'IcsNotMade', reason: error instanceof Error ? error.message : String(error) }
  }
}

function partsOf(date: CalendarDate): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return [year, month, day]
}

/** Whole characters only, lines as the library knows them, and no signs that no calendar may hold. */
function plain(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      // oxlint-disable-next-line no-control-regex -- these are what has to go
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  )
}

/** The library escapes what belongs to an event, and not the name of the calendar. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
}
