import { nextEdition } from '../../exchange/calendar/calendarEdition'
import { datesToIcs, type DatedItem, type IcsNotMade } from '../../exchange/calendar/datesToIcs'

/** Where the last edition is kept, with the preferences: it is true of one device, and erasing takes it along. */
const key = 'groeispiegel.calendar-edition'

interface Names {
  readonly calendar: string
  readonly file: string
  /** Stands with every item, so that somebody finds them all again in their calendar. */
  readonly mark: string
}

/** A calendar file that is newer than every one that was made on this device before. Never throws. */
export async function makeCalendarFile(
  items: readonly DatedItem[],
  { calendar, file, mark }: Names,
): Promise<File | IcsNotMade> {
  const edition = nextEdition(lastEdition(), Date.now())
  keepEdition(edition)
  const marked = items.map((item) => ({ ...item, note: item.note === '' ? mark : `${item.note}\n\n${mark}` }))
  const text = await datesToIcs(marked, { name: calendar, edition })
  return typeof text === 'string' ? new File([text], file, { type: 'text/calendar' }) : text
}

function lastEdition(): number {
  try {
    const last = Number(localStorage.getItem(key))
    return Number.isSafeInteger(last) && last > 0 ? last : 0
  } catch {
    return 0
  }
}

function keepEdition(edition: number): void {
  try {
    localStorage.setItem(key, String(edition))
  } catch {
    // Where the browser keeps nothing, the clock alone has to do.
  }
}
