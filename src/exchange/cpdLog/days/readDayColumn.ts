import type { CalendarDate } from '../../../lib/calendarDate'
import { dayBounds } from '../../../lib/dayBounds'
import { readDay } from './readDay'
import type { DayDoubt, DayWay, NoDay, PossibleDay } from './PossibleDay'

/** A day in a cell, and why it is to be looked at. */
export interface DayRead {
  readonly type: 'Day'
  readonly day: CalendarDate
  readonly doubts: readonly DayDoubt[]
}

/** What a column does not tell by itself: in which of two ways it is read. */
export interface DayQuestion {
  readonly about: 'order' | 'serials'
  /** A cell that is read in two ways, and the day that each gives. */
  readonly text: string
  readonly choices: readonly { readonly way: DayWay; readonly day: CalendarDate }[]
}

/** What somebody answered. */
export type DayAnswers = Readonly<Partial<Record<DayQuestion['about'], DayWay>>>

export interface DayColumn {
  /** For each cell the day, or why it has none. */
  readonly cells: readonly (DayRead | NoDay)[]
  /** What has to be asked; answered ones too, so that the answer can be changed. */
  readonly questions: readonly DayQuestion[]
}

const pairs = { order: ['dayFirst', 'monthFirst'], serials: ['from1900', 'from1904'] } as const

/**
 * The days of a column, in which all cells are read in the same way. One cell that can only be read with the month first (11/30/2026)
 * decides for all. Where nothing decides, a dash or a point stands as in Dutch behind the day, and a slash is asked about.
 * @param answers to the questions that were asked before.
 * @param today bounds the days that can be meant.
 */
export function readDayColumn(texts: readonly string[], answers: DayAnswers, today: CalendarDate): DayColumn {
  const bounds = dayBounds(today)
  const read = texts.map((text) => readDay(text, bounds))
  const order = decideOrder(read, texts)
  const serials = decideSerials(read, texts, today)
  const ways = { order: answers.order ?? order.way, serials: answers.serials ?? serials.way }
  return {
    cells: read.map((one) => (one.type === 'Possible' ? chosen(one, ways, order.isMixed) : one)),
    questions: [order.question, serials.question].filter((one) => one !== undefined),
  }
}

interface Decision {
  readonly way: DayWay
  readonly question?: DayQuestion
  readonly isMixed?: boolean
}

function decideOrder(read: Reading, texts: readonly string[]): Decision {
  const [dayFirst, monthFirst] = provenIn(read, pairs.order)
  const isMixed = dayFirst && monthFirst
  if (dayFirst !== monthFirst) return { way: dayFirst ? 'dayFirst' : 'monthFirst' }
  const isForeign = read.some(
    (one) => one.type === 'Possible' && (one.isAmerican === true || isOpenSlash(one)),
  )
  const question = isMixed || isForeign ? questionIn(read, texts, 'order') : undefined
  return { way: 'dayFirst', isMixed, ...(question && { question }) }
}

function isOpenSlash({ hasSlash, days }: PossibleDay): boolean {
  return hasSlash === true && days.certain === undefined
}

/** The count from 1904 is an old one: it is asked about only where it gives no days that are still to come. */
function decideSerials(read: Reading, texts: readonly string[], latest: CalendarDate): Decision {
  const [from1900, from1904] = provenIn(read, pairs.serials)
  if (from1904 && !from1900) return { way: 'from1904' }
  const isPast = read.every((one) => one.type !== 'Possible' || (one.days.from1904 ?? latest) <= latest)
  const question = isPast ? questionIn(read, texts, 'serials') : undefined
  return { way: 'from1900', ...(question && { question }) }
}

type Reading = readonly (PossibleDay | NoDay)[]

/** Of two ways, whether there is a cell that can be read in that one alone. */
function provenIn(read: Reading, [one, other]: readonly [DayWay, DayWay]): readonly [boolean, boolean] {
  const only = (way: DayWay, not: DayWay) =>
    read.some(
      (cell) => cell.type === 'Possible' && cell.days[way] !== undefined && cell.days[not] === undefined,
    )
  return [only(one, other), only(other, one)]
}

/** Nothing where no cell can be read in both ways: then it does not matter. */
function questionIn(
  read: Reading,
  texts: readonly string[],
  about: DayQuestion['about'],
): DayQuestion | undefined {
  const index = read.findIndex((one) => one.type === 'Possible' && pairs[about].every((way) => one.days[way]))
  const cell = read[index]
  if (cell?.type !== 'Possible') return undefined
  const choices = pairs[about].flatMap((way) => {
    const day = cell.days[way]
    return day === undefined ? [] : [{ way, day }]
  })
  return { about, text: texts[index] ?? '', choices }
}

function chosen(
  { days, doubts }: PossibleDay,
  ways: Readonly<Record<DayQuestion['about'], DayWay>>,
  isMixed = false,
): DayRead | NoDay {
  // A cell that can be read in one way only is read in that one, whatever the others are.
  const preferred = ['certain', ways.order, ways.serials, ...pairs.order, ...pairs.serials] as const
  const day = preferred.map((way) => days[way]).find((one) => one !== undefined)
  if (day === undefined) return { type: 'NotADay' }
  const isOpen = pairs.order.every((way) => days[way] !== undefined)
  return { type: 'Day', day, doubts: isMixed && isOpen ? [...doubts, 'MixedOrder'] : doubts }
}
