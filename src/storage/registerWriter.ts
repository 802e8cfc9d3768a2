import type { CalendarDate } from '../lib/calendarDate'
import type { DocumentBody } from './documents'
import { DocumentWriter } from './documentWriter'
import { useWritten } from './useWritten'

export const registerWriter = new DocumentWriter('register')

type Register = DocumentBody<'register'>

/** There is one. */
export const registerId = 'register'
const empty: Register = { steps: {} }

export function useRegister(): Register {
  return useWritten(registerWriter, registerId) ?? empty
}

/** @param day when the step was done; undefined when it was not. */
export function recordStep(step: string, day: CalendarDate | undefined): void {
  change((before) => {
    const others = Object.entries(before.steps).filter(([other]) => other !== step)
    return { ...before, steps: Object.fromEntries(day === undefined ? others : [...others, [step, day]]) }
  })
}

/** @param from the day from which the years are counted; undefined for none. */
export function recordStart(from: CalendarDate | undefined): void {
  change(({ steps, target }) => bodyOf(steps, from, target))
}

/** @param target the points that somebody set themselves; undefined for none. */
export function recordTarget(target: number | undefined): void {
  change(({ steps, from }) => bodyOf(steps, from, target), 'typed')
}

function bodyOf(steps: Register['steps'], from: Register['from'], target: Register['target']): Register {
  return { steps, ...(from !== undefined && { from }), ...(target !== undefined && { target }) }
}

function change(make: (before: Register) => Register, how: 'chosen' | 'typed' = 'chosen'): void {
  registerWriter.record(registerId, (before = empty) => make(before), how)
}
