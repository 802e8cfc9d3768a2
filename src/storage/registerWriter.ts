import type { CalendarDate } from '../lib/calendarDate'
import type { DocumentBody } from './documents'
import { DocumentWriter } from './documentWriter'
import { useWritten } from './useWritten'

export const registerWriter = new DocumentWriter('register')

type Register = DocumentBody<'register'>

/** There is one. */
const id = 'register'
const empty: Register = { steps: {} }

export function useRegister(): Register {
  return useWritten(registerWriter, id) ?? empty
}

/** @param day when the step was done; undefined when it was not. */
export function recordStep(step: string, day: CalendarDate | undefined): void {
  change(({ steps: { [step]: _, ...others }, ...rest }) => ({
    ...rest,
    steps: day === undefined ? others : { ...others, [step]: day },
  }))
}

/** @param from the day from which the years are counted; undefined for none. */
export function recordStart(from: CalendarDate | undefined): void {
  change(({ from: _, ...rest }) => (from === undefined ? rest : { ...rest, from }))
}

/** @param target the points that somebody set themselves; undefined for none. */
export function recordTarget(target: number | undefined): void {
  change(({ target: _, ...rest }) => (target === undefined ? rest : { ...rest, target }), 'typed')
}

function change(make: (before: Register) => Register, how: 'chosen' | 'typed' = 'chosen'): void {
  registerWriter.record(id, (before = empty) => make(before), how)
}
