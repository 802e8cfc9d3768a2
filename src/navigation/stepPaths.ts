import { assignmentSteps, type AssignmentStep } from '../domain/assignment'
import { paths } from './paths'

const segments: Readonly<Record<AssignmentStep, string>> = {
  score: 'scoren',
  choose: 'keuzes',
  example: 'voorbeeld',
  reflect: 'terugblik',
  goal: 'leerdoel',
  handIn: 'inleveren',
}

export function pathOfStep(step: AssignmentStep): string {
  return paths.assignmentStep(segments[step])
}

/** The step that an address names. */
export function stepIn(segment: string | undefined): AssignmentStep | undefined {
  return assignmentSteps.find((step) => segments[step] === segment)
}
