import { addDays, calendarDateOf, type CalendarDate } from '../../../lib/calendarDate'
import { isWithin, type DayBounds } from '../../../lib/dayBounds'
import { monthNamed } from './dayWords'
import { dayOf, type NoDay, type PossibleDay } from './PossibleDay'

type Read = PossibleDay | NoDay

/** The day before the first that a spreadsheet counts, leap day of 1900 and all; and the first one by the other count. */
const zeroOf1900 = calendarDateOf(new Date(1899, 11, 30))
const zeroOf1904 = calendarDateOf(new Date(1904, 0, 1))

/** One day, without a time or a day of the week; small letters and plain spaces. */
export function writtenDay(text: string, bounds: DayBounds): Read {
  for (const { pattern, read } of spellings) {
    const parts = pattern.exec(text)?.groups
    const outcome = parts && read(parts, bounds)
    if (outcome) return outcome
  }
  return { type: 'NotADay' }
}

type Parts = Readonly<Record<string, string | undefined>>

/** What a day is written like, and what it means; nothing where it turns out to be another. */
const spellings: readonly {
  readonly pattern: RegExp
  readonly read: (parts: Parts, bounds: DayBounds) => Read | undefined
}[] = [
  // 2026-02-01, 2026/2/1, 2026.02.01, 20260201
  { pattern: /^(?<y>\d{4})(?<sign>[-/. ])(?<m>\d{1,2})\k<sign>(?<d>\d{1,2})$/, read: yearFirst },
  { pattern: /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/, read: (parts, bounds) => packed(parts, bounds) },
  // 1-2-2026, 01/02/26, 1. 2. 2026
  {
    pattern: /^(?<a>\d{1,2}) ?(?<sign>[-/. ]) ?(?<b>\d{1,2}) ?[-/. ] ?(?<y>\d{4}|'?\d{2})$/,
    read: numbers,
  },
  // 1 februari 2026, 1-feb-26, 1e febr. 2026, 1st of February 2026
  {
    pattern:
      /^(?<d>\d{1,2})(?:e|de|ste|st|nd|rd|th)?\.? ?[-/]? ?(?:of )?(?<name>\p{L}{3,})\.?,? ?[-/]? ?(?<y>\d{4}|'?\d{2})$/u,
    read: named,
  },
  // Feb 1, 2026
  {
    pattern: /^(?<name>\p{L}{3,})\.? ?-?(?<d>\d{1,2})(?:st|nd|rd|th)?(?:, ?| |-)(?<y>\d{4}|'?\d{2})$/u,
    read: (parts, bounds) => american(named(parts, bounds)),
  },
  // 2026-feb-01
  { pattern: /^(?<y>\d{4})[-/. ](?<name>\p{L}{3,})\.?[-/. ](?<d>\d{1,2})$/u, read: named },
  // 46054, and 46054,5 for noon of that day
  { pattern: /^(?<serial>\d{5})(?:[.,]\d+)?$/, read: serial },
]

function yearFirst({ y, m, d }: Parts, bounds: DayBounds): Read {
  return certain(dayOf(Number(y), Number(m), Number(d), bounds))
}

/** Eight digits: a year comes first or last, and only one of both is between the bounds. */
function packed({ y = '', m = '', d = '' }: Parts, bounds: DayBounds): Read {
  const first = certain(dayOf(Number(y), Number(m), Number(d), bounds))
  if (first.type === 'Possible') return first
  const last = dayOf(Number(m + d), Number(y.slice(2)), Number(y.slice(0, 2)), bounds)
  return typeof last === 'string' ? certain(last) : first
}

function numbers({ a, b, y = '', sign }: Parts, bounds: DayBounds): Read {
  const dayFirst = withYear(y, bounds, (year) => dayOf(year, Number(b), Number(a), bounds))
  const monthFirst = withYear(y, bounds, (year) => dayOf(year, Number(a), Number(b), bounds))
  if (typeof dayFirst !== 'string' && typeof monthFirst !== 'string') {
    return dayFirst.type === 'FarDay' ? dayFirst : monthFirst
  }
  return {
    type: 'Possible',
    days:
      dayFirst === monthFirst
        ? typeof dayFirst === 'string'
          ? { certain: dayFirst }
          : {}
        : {
            ...(typeof dayFirst === 'string' && { dayFirst }),
            ...(typeof monthFirst === 'string' && { monthFirst }),
          },
    doubts: doubtsOf(y),
    ...(sign === '/' && { hasSlash: true }),
  }
}

function named({ d, name = '', y = '' }: Parts, bounds: DayBounds): Read | undefined {
  const month = monthNamed(name)
  if (month === undefined) return undefined
  return certain(
    withYear(y, bounds, (year) => dayOf(year, month, Number(d), bounds)),
    y,
  )
}

/** Spreadsheets count from the end of 1899, as if 1900 had been a leap year, or from 1904. */
function serial(parts: Parts, bounds: DayBounds): Read {
  const count = Number(parts['serial'])
  const from = (first: CalendarDate) => {
    const day = addDays(first, count)
    return isWithin(day, bounds) ? day : undefined
  }
  const [from1900, from1904] = [from(zeroOf1900), from(zeroOf1904)]
  if (from1900 === undefined && from1904 === undefined) return { type: 'NotADay' }
  return {
    type: 'Possible',
    days: { ...(from1900 && { from1900 }), ...(from1904 && { from1904 }) },
    doubts: ['Serial'],
  }
}

function certain(day: CalendarDate | NoDay, year = ''): Read {
  return typeof day === 'string' ? { type: 'Possible', days: { certain: day }, doubts: doubtsOf(year) } : day
}

function american(read: Read | undefined): Read | undefined {
  return read?.type === 'Possible' ? { ...read, isAmerican: true } : read
}

function doubtsOf(year: string): PossibleDay['doubts'] {
  return isShort(year) ? ['ShortYear'] : []
}

function isShort(year: string): boolean {
  return year.replace("'", '').length === 2
}

/** A year of two digits is of the one century that lies within the bounds, which are less than a century apart. */
function withYear(
  year: string,
  bounds: DayBounds,
  read: (year: number) => CalendarDate | NoDay,
): CalendarDate | NoDay {
  const digits = Number(year.replace("'", ''))
  if (!isShort(year)) return read(digits)
  const century = Number(bounds.last.slice(0, 2)) * 100
  const outcome = read(century + digits)
  return typeof outcome !== 'string' && outcome.type === 'FarDay' ? read(century - 100 + digits) : outcome
}
