import { emptyRegister, registerId, registers, type Register } from '../domain/documents/register'
import type { CalendarDate } from '../lib/calendarDate'
import type { How } from './autosave/Autosaved'
import { DocumentWriter } from './documentWriter'

export const registerWriter = new DocumentWriter(registers)

/** @param day when the step was done; undefined when it was not. */
export function recordStep(step: string, day: CalendarDate | undefined): void {
  change((before) => {
    const others = Object.entries(before.steps).filter(([other]) => other !== step)
    return { ...before, steps: Object.fromEntries(day === undefined ? others : [...others, [step, day]]) }
  })
}

/** @param from the day from which the years are counted; undefined for none. */
export function recordStart(from: CalendarDate | undefined): void {
  change(({ from: _before, ...rest }) => ({ ...rest, ...(from !== undefined && { from }) }))
}

/** @param target the points that somebody set themselves; undefined for none. */
export function recordTarget(target: number | undefined): void {
  change(({ target: _before, ...rest }) => ({ ...rest, ...(target !== undefined && { target }) }), 'typed')
}

function change(make: (before: Register) => Register, how: How = 'chosen'): void {
  registerWriter.record(registerId, (before = emptyRegister) => make(before), how)
}
