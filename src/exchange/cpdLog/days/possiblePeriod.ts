import type { DayBounds } from '../../../lib/dayBounds'
import type { NoDay, PossibleDay } from './PossibleDay'
import { writtenDay } from './writtenDay'

/** What stands between two days that are written out, and between two numbers of one month. */
const between =
  / ?(?:t\/m|t\.?m\.?|tot en met|tot|until|till|through|thru|\bto\b| en | and |&|\+| - | \/ |, (?=\d{1,2}[-/.]\d)) ?/
const betweenNumbers = /^(\d{1,2}(?:, ?\d{1,2})*)-(\d{1,2}[ .].+)$/

/**
 * The last day of a period: "1-2-2026 t/m 3-2-2026", "12-13 mei 2026", "30 april - 2 mei 2026", "12, 13 en 14 mei 2026". What
 * was done over some days is done on the last of them, which is also the day of its certificate. One that ends before it begins
 * is none.
 */
export function possiblePeriod(text: string, bounds: DayBounds): PossibleDay | NoDay {
  const [start, end] = halvesOf(text)
  if (end === undefined || start === undefined) return { type: 'NotADay' }
  const last = writtenDay(end, bounds)
  if (last.type !== 'Possible') return last
  const first = firstDay(start, end, bounds)
  if (!first) return { type: 'NotADay' }
  const days = Object.fromEntries(
    (['certain', 'dayFirst', 'monthFirst'] as const).flatMap((way) => {
      const day = last.days[way]
      const begin = first.days[way] ?? first.days.certain
      return day !== undefined && begin !== undefined && begin <= day ? [[way, day] as const] : []
    }),
  )
  return Object.keys(days).length === 0
    ? { type: 'NotADay' }
    : { ...last, days, doubts: [...last.doubts, 'Period'] }
}

function halvesOf(text: string): readonly (string | undefined)[] {
  const [first, ...others] = text.split(between)
  if (others.length > 0) return [first, others.at(-1)]
  const [, start, end] = betweenNumbers.exec(text) ?? []
  return [start, end]
}

/** The first day may leave out what the last one has: its month, its year. */
function firstDay(start: string, end: string, bounds: DayBounds): PossibleDay | undefined {
  const [begin = ''] = start.split(/, ?/)
  const [, year = ''] = /(\d{4}|'?\d{2})$/.exec(end) ?? []
  const tail = end.replace(/^\d{1,2}/, '')
  const tries = [begin, `${begin}${tail}`, `${begin} ${year}`, `${begin}-${year}`]
  return tries.map((one) => writtenDay(one.trim(), bounds)).find((one) => one.type === 'Possible')
}
