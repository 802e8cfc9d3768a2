import * as v from 'valibot'
import { plainKind, type Fields } from './documentKind'
import { day, maybeDay, name } from '../fields'
import { amount } from './ledgerEntry'

const entries = {
  /** By step of the course: the day it was done. */
  steps: v.record(name, day),
  /** The day from which the years are counted. */
  from: maybeDay,
  target: amount,
}

/** The way to registration, and what somebody set themselves: there is one. */
export type Register = Fields<typeof entries>

export const registers = plainKind({
  kind: 'register',
  entries,
  // The day and the target as well, of which a side may have none.
  combine: (winner, loser) => ({ ...loser, ...winner, steps: { ...loser.steps, ...winner.steps } }),
  whenDeleted: 'refused',
})

export const registerId = 'register'

export const emptyRegister: Register = { steps: {} }
