import { addDays, lastDay, type CalendarDate } from '../../lib/calendarDate'
import { editionMoment } from './calendarEdition'

/** Something that is on one day. */
export interface DatedItem {
  /** Always the same for the same thing: by this a calendar that reads a newer file knows what to move. */
  readonly id: string
  readonly date: CalendarDate
  readonly title: string
  readonly note: string
}

interface About {
  /** What the calendar is called. */
  readonly name: string
  /** Which file this is of all that were made (`nextEdition`): of two that hold the same item, the later one counts. */
  readonly edition: number
}

/** There is no file: `reason` is for whoever looks into it. */
export interface IcsNotMade {
  readonly type: 'IcsNotMade'
  readonly reason: string
}

/** The format writes a day in eight digits, and the day after it too. */
const firstDay = '1000-01-01'

/**
 * A calendar as iCalendar text (RFC 5545), its lines folded at 75 octets. Every item is a whole day by its date alone, so that no
 * time zone and no daylight saving can move it, and carries the SEQUENCE and LAST-MODIFIED by which RFC 5546 tells a newer
 * version from an older one. Never throws.
 */
export async function datesToIcs(
  items: readonly DatedItem[],
  { name, edition }: About,
): Promise<string | IcsNotMade> {
  const strange = items.find(({ date }) => date < firstDay || date >= lastDay)
  if (strange) return { type: 'IcsNotMade', reason: `the day ${strange.date}` }
  try {
    const { default: ical, ICalEventTransparency } = await import('ical-generator')
    const moment = editionMoment(edition)
    const calendar = ical({
      prodId: { company: 'Groeispiegel', product: 'Groeispiegel', language: 'NL' },
      name: escaped(plain(name)),
    })
    for (const { id, date, title, note } of items) {
      calendar.createEvent({
        id: plain(`${id}@groeispiegel`),
        start: date,
        end: addDays(date, 1),
        allDay: true,
        summary: plain(title),
        ...(note !== '' && { description: plain(note) }),
        // Somebody who learns is not away.
        transparency: ICalEventTransparency.TRANSPARENT,
        sequence: edition,
        stamp: moment,
        lastModified: moment,
      })
    }
    return calendar.toString()
  } catch (error) {
    return { type: 'IcsNotMade', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Whole characters only, lines as the format knows them, and no signs that no calendar may hold. */
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
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')
}
