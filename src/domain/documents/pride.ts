import type { Assessment } from '../assessment'
import { assessmentId, competencyId, listOf } from '../fields'
import { plainKind, type Fields } from './documentKind'

export const prideSides = ['proud', 'learn'] as const
export type PrideSide = (typeof prideSides)[number]

/** More of a side than these is no choice any more; on two devices somebody may have picked others. */
export const maxPride = 3

const entries = { assessment: assessmentId, proud: listOf(competencyId), learn: listOf(competencyId) }

/** What somebody chose of one moment to be proud of and to learn, beside what the scores say. */
export type Pride = Fields<typeof entries>

export const prides = plainKind({
  kind: 'pride',
  entries,
  combine: (winner, loser) => ({
    ...winner,
    proud: [...new Set([...winner.proud, ...loser.proud])].toSorted(),
    learn: [...new Set([...winner.learn, ...loser.learn])].toSorted(),
  }),
  whenDeleted: 'refused',
})

/** Each moment has one, whatever version of it is shown. */
export function prideId({ original }: Pick<Assessment, 'original'>): string {
  return `pride ${original}`
}

export function startPride({ id }: Pick<Assessment, 'id'>): Pride {
  return { assessment: id, proud: [], learn: [] }
}
