import { calendarDateOf, type CalendarDate } from '../../../lib/calendarDate'
import type { DayBounds } from '../../../lib/dayBounds'
import { weekdayNamed } from './dayWords'
import { possiblePeriod } from './possiblePeriod'
import type { DayWay, NoDay, PossibleDay } from './PossibleDay'
import { writtenDay } from './writtenDay'

/** Longer than any day is written; what is longer is not looked at. */
const longest = 100

/**
 * The days that a cell can mean, in any spelling that Dutch and English people and programs use: numbers in any order, names of
 * months and days, a time behind it, a period, and the number by which a spreadsheet counts.
 * @param text as it stands in the cell.
 * @param bounds what can be meant; a year of two digits is of the century that lies within.
 */
export function readDay(text: string, bounds: DayBounds): PossibleDay | NoDay {
  const tidy = tidied(text)
  if (tidy.length > longest) return { type: 'NotADay' }
  const { rest, weekday } = withoutWeekday(tidy)
  const { date, isUniversal, isAmerican } = withoutTime(rest)
  const single = writtenDay(date, bounds)
  const read = single.type === 'NotADay' ? possiblePeriod(date, bounds) : single
  if (read.type !== 'Possible') return read
  const onClock = isUniversal ? onThisClock(rest, read) : read
  const matching = weekday === undefined ? onClock : onWeekday(onClock, weekday)
  return isAmerican ? { ...matching, isAmerican: true } : matching
}

/** Without what nobody sees, with one kind of space and one kind of dash. */
function tidied(text: string): string {
  return text
    .slice(0, 4 * longest)
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\s\p{Zs}]+/gu, ' ')
    .replaceAll(/\p{Pd}/gu, '-')
    .trim()
    .toLowerCase()
}

/** "zo 1-2-2026", "Sunday, 1 February 2026", "1-2-2026 (zo)". */
function withoutWeekday(text: string): { readonly rest: string; readonly weekday?: number } {
  const [, before = '', after = ''] = /^(\p{L}+)\.?,? (.+)$/u.exec(text) ?? []
  const first = weekdayNamed(before)
  if (first !== undefined) return { rest: after, weekday: first }
  const [, start = '', end = ''] = /^(.+?),? \(?(\p{L}+)\.?\)?$/u.exec(text) ?? []
  const last = weekdayNamed(end)
  return last === undefined ? { rest: text } : { rest: start, weekday: last }
}

/** "2026-02-01T09:30:00Z", "1-2-2026 09:30 - 17.00 uur", "2/1/2026 9:30 AM". */
const time = /(?:t|,? |,? (?:om|at|van) )\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(.*)$/
const behindTime =
  /^ ?([ap]\.?m\.?)? ?(?:uur|u|h)?(?: ?(?:-|tot|to) ?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?|uur|u|h)?)? ?(?:(z|utc|gmt|[+-]00:?00)|(?:utc|gmt)?[+-]\d{2}:?\d{2})?(?: ?\([^)]*\))?$/

function withoutTime(text: string) {
  const [found = '', behind = ''] = time.exec(text) ?? []
  const parts = found === '' ? null : behindTime.exec(behind)
  if (!parts) return { date: text, isUniversal: false, isAmerican: false }
  const [, half, zone] = parts
  return {
    date: text.slice(0, -found.length),
    isUniversal: zone !== undefined,
    isAmerican: half !== undefined,
  }
}

/** Programs write midnight here as eleven or ten o'clock of the day before in universal time. */
function onThisClock(text: string, read: PossibleDay): PossibleDay {
  const [iso = ''] = /^\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(:\d{2})?/.exec(text) ?? []
  const moment = new Date(`${iso.toUpperCase().replace(' ', 'T')}Z`)
  if (read.days.certain === undefined || Number.isNaN(moment.getTime())) return read
  const here = calendarDateOf(moment)
  return here === read.days.certain
    ? read
    : { ...read, days: { certain: here }, doubts: [...read.doubts, 'OtherZone'] }
}

/** A day of the week tells which of two days is meant; one that fits neither tells nothing. */
function onWeekday(read: PossibleDay, weekday: number): PossibleDay {
  const fitting = entriesOf(read.days).filter(([, day]) => new Date(day).getUTCDay() === weekday)
  return fitting.length === 0 ? read : { ...read, days: Object.fromEntries(fitting) }
}

function entriesOf(days: PossibleDay['days']): readonly (readonly [DayWay | 'certain', CalendarDate])[] {
  const ways = ['certain', 'dayFirst', 'monthFirst', 'from1900', 'from1904'] as const
  return ways.flatMap((way) => {
    const day = days[way]
    return day === undefined ? [] : [[way, day] as const]
  })
}
