import * as v from 'valibot'
import type { CalendarDate } from '../../lib/calendarDate'
import type { Assessment } from '../assessment'
import { plainKind, type Fields } from './documentKind'
import { assessmentId, competencyId, day, level, text } from '../fields'

const entries = {
  assessment: assessmentId,
  /** The day that somebody looked last. */
  on: day,
  scores: v.record(competencyId, level),
  reason: text,
}

/** An earlier level with today's eyes; the level of then stays what it was. */
export type HindsightNote = Fields<typeof entries>

export const hindsights = plainKind({
  kind: 'hindsight',
  entries,
  combine: (winner, loser) => ({
    ...winner,
    on: winner.on > loser.on ? winner.on : loser.on,
    scores: { ...loser.scores, ...winner.scores },
    reason: winner.reason === '' ? loser.reason : winner.reason,
  }),
  whenDeleted: 'refused',
})

/** Each moment has one look back, whatever version of it is shown. */
export function hindsightId({ original }: Pick<Assessment, 'original'>): string {
  return `hindsight ${original}`
}

export function startHindsight(assessment: Pick<Assessment, 'id'>, on: CalendarDate): HindsightNote {
  return { assessment: assessment.id, on, scores: {}, reason: '' }
}
