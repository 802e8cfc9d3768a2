import { readAmount } from '../../domain/amount'
import type { CpdLogColumn } from './cpdLogColumns'
import type { Doubt, LineFault } from './LineRead'

interface Amounts {
  readonly points?: number
  readonly hours?: number
}

interface AmountsRead {
  readonly entry: Amounts
  readonly doubts: readonly Doubt[]
}

/** The points and hours of a line, with their unit behind them or without. */
export function readAmounts(cell: (column: CpdLogColumn) => string): AmountsRead | LineFault {
  const points = readOne('points', cell('points'))
  if (typeof points === 'object') return points
  const clock = clockHours(cell('hours'))
  const hours = clock ?? readOne('hours', cell('hours'))
  if (typeof hours === 'object') return hours
  return {
    entry: { ...(points !== undefined && { points }), ...(hours !== undefined && { hours }) },
    doubts: clock === undefined ? [] : [{ column: 'hours', why: 'Clock' }],
  }
}

const units = /\s*(?:uur|uren|u|hours?|hrs?|h|(?:pe-?)?(?:punten|punt|pt|points?|credits?)|pe|sbu)\.?$/i

function readOne(column: 'points' | 'hours', cell: string): number | undefined | LineFault {
  const text = cell.trim()
  const amount = readAmount(text.slice(0, 50).replace(/^'/, '').replace(units, ''))
  return typeof amount === 'string' ? { type: amount, column, text } : amount
}

/** An hour and a half as 1:30. */
function clockHours(cell: string): number | undefined {
  const [, hours, minutes] = /^\s*(\d{1,3}):([0-5]\d)(?::00)?\s*$/.exec(cell) ?? []
  return hours === undefined ? undefined : Math.round((Number(hours) + Number(minutes) / 60) * 100) / 100
}
