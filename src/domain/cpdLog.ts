import { byText } from '../lib/byText'
import type { CpdEntry } from './documents/ledgerEntry'
import { addDays, addYears, isCalendarDate, lastDay, type CalendarDate } from '../lib/calendarDate'
import { foldText } from '../lib/foldText'
import { hundredthsOf, type Hundredths } from './amount'

/** The same line with these points or hours; undefined for none. */
export function withAmount(line: CpdEntry, part: 'points' | 'hours', amount: number | undefined): CpdEntry {
  const { date, title, category, accreditation, points, hours } = line
  const amounts = { points, hours }
  amounts[part] = amount
  return {
    date,
    title,
    category,
    accreditation,
    ...(amounts.points !== undefined && { points: amounts.points }),
    ...(amounts.hours !== undefined && { hours: amounts.hours }),
  }
}

export interface Totals {
  readonly lines: number
  readonly points: Hundredths
  readonly hours: Hundredths
}

export interface CategoryTotals extends Totals {
  /** As it was first written; empty for the lines without. */
  readonly category: string
}

const nothing: Totals = { lines: 0, points: 0, hours: 0 }

export function totalsOf(lines: readonly CpdEntry[]): Totals {
  return lines.reduce(
    (sum, { points = 0, hours = 0 }) => ({
      lines: sum.lines + 1,
      points: sum.points + hundredthsOf(points),
      hours: sum.hours + hundredthsOf(hours),
    }),
    nothing,
  )
}

/** By category, capitals and spaces around it left aside; from a to z, the lines without one last. */
export function totalsByCategory(lines: readonly CpdEntry[]): readonly CategoryTotals[] {
  const groups = new Map<string, CpdEntry[]>()
  for (const line of lines) {
    const key = line.category.trim().toLowerCase()
    const inside = groups.get(key)
    if (inside) inside.push(line)
    else groups.set(key, [line])
  }
  return [...groups]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === '') || byWords(a, b))
    .map(([, inside]) => ({ category: inside[0]?.category.trim() ?? '', ...totalsOf(inside) }))
}

/** Not in the way of a language: a list that is sorted here must be sorted the same on every device that it is taken to. */
function byWords(a: string, b: string): number {
  return byText(foldText(a).text, foldText(b).text) || byText(a, b)
}

/** The categories that were used before, each once. */
export function categoriesIn(lines: readonly CpdEntry[]): readonly string[] {
  return totalsByCategory(lines).flatMap(({ category }) => (category === '' ? [] : [category]))
}

/** Newest first; those of one day by their words, so that they stay where they are. */
export function newestFirst<Line extends CpdEntry>(
  lines: readonly { readonly id: string; readonly body: Line }[],
): readonly { readonly id: string; readonly body: Line }[] {
  return lines.toSorted(
    (a, b) => byText(b.body.date, a.body.date) || byText(a.body.title, b.body.title) || byText(a.id, b.id),
  )
}

/** Years for which a registration counts, the last day included. */
export interface Period {
  /** From 1. */
  readonly number: number
  readonly start: CalendarDate
  readonly end: CalendarDate
}

/** The period in which a day falls when they follow one another from a first day; the first one for a day before it. */
export function periodOn(from: CalendarDate, years: number, day: CalendarDate): Period {
  const passed = Math.max(0, Math.floor((yearOf(day) - yearOf(from)) / years))
  // The year alone may be one period ahead: the day in it decides.
  const index = passed > 0 && startAfter(from, passed * years) > day ? passed - 1 : passed
  const next = yearOf(from) + (index + 1) * years
  return {
    number: index + 1,
    start: startAfter(from, index * years),
    end: next > yearOf(lastDay) ? lastDay : addDays(startAfter(from, (index + 1) * years), -1),
  }
}

/** The same day so many years later; what began on the 29th of February goes on until the end of that month. */
function startAfter(from: CalendarDate, years: number): CalendarDate {
  const year = Math.min(yearOf(from) + years, yearOf(lastDay))
  const later = `${String(year).padStart(4, '0')}${from.slice(4)}`
  return isCalendarDate(later) ? later : addDays(addYears(from, years), 1)
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4))
}

export function linesIn<Line extends CpdEntry>(
  lines: readonly Line[],
  { start, end }: Period,
): readonly Line[] {
  return lines.filter(({ date }) => date >= start && date <= end)
}

/** The lines that are not among those that are there already: the same day, title and points. */
export function newAmong<Line extends CpdEntry>(
  lines: readonly Line[],
  there: readonly CpdEntry[],
): readonly Line[] {
  const known = new Set(there.map(sameness))
  return lines.filter((line) => !known.has(sameness(line)))
}

function sameness({ date, title, points }: CpdEntry): string {
  return JSON.stringify([date, title.trim(), points === undefined ? null : hundredthsOf(points)])
}
