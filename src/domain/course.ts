import type { CalendarDate } from '../lib/calendarDate'
import type { Module, Programme, Session } from './programme'

/** That something was done, and on which day, as far as somebody says so. */
export interface Dated {
  readonly on?: CalendarDate
}

/** How far an assignment can be, in order; `sufficient` is the trainer's judgement, as somebody was told it. */
export const assignmentStatuses = ['begun', 'done', 'handed-in', 'sufficient'] as const

export interface AssignmentMark extends Dated {
  readonly status: (typeof assignmentStatuses)[number]
}

export interface TestMark {
  readonly plannedOn?: CalendarDate
  readonly passed?: Dated
}

/** What somebody says they did of a course, by the ids of its programme. Nothing there is nothing done. */
export interface CourseState {
  /** The professions they say they have, as the programme names them. */
  readonly exemptions: ReadonlySet<string>
  /** The days on which they were there. */
  readonly sessions: ReadonlyMap<string, Dated>
  readonly assignments: ReadonlyMap<string, AssignmentMark>
  /** What they say they can. */
  readonly outcomes: ReadonlyMap<string, Dated>
  readonly tests: ReadonlyMap<string, TestMark>
  /** By module. */
  readonly certificates: ReadonlyMap<string, Dated>
}

export const nothingDone: CourseState = {
  exemptions: new Set(),
  sessions: new Map(),
  assignments: new Map(),
  outcomes: new Map(),
  tests: new Map(),
  certificates: new Map(),
}

interface Mark<Part, Value> {
  readonly part: Part
  readonly id: string
  /** Undefined takes it back. */
  readonly mark: Value | undefined
}

/** One thing that somebody says, or takes back. */
export type CourseChange =
  | { readonly part: 'exemptions'; readonly id: string; readonly has: boolean }
  | Mark<'sessions' | 'outcomes' | 'certificates', Dated>
  | Mark<'assignments', AssignmentMark>
  | Mark<'tests', TestMark>

/** The same with one change; all else stays, also what the programme no longer names. */
export function changedCourse(course: CourseState, change: CourseChange): CourseState {
  switch (change.part) {
    case 'exemptions':
      return { ...course, exemptions: withMember(course.exemptions, change.id, change.has) }
    case 'assignments':
      return { ...course, assignments: withMark(course.assignments, change.id, change.mark) }
    case 'tests':
      return { ...course, tests: withMark(course.tests, change.id, change.mark) }
    case 'sessions':
    case 'outcomes':
    case 'certificates':
      return { ...course, [change.part]: withMark(course[change.part], change.id, change.mark) }
  }
}

/** How far somebody is in a module, counted on its mandatory assignments. */
export interface ModuleProgress {
  /**
   * `certified` and `exempt` need nothing more. `done`: every mandatory assignment is, handed in or not. `begun`: anything at
   * all.
   */
  readonly standing: 'certified' | 'exempt' | 'done' | 'begun' | 'open'
  /** Mandatory assignments that are done, handed in or not. */
  readonly done: number
  /** Those of them that the trainer found good enough. */
  readonly sufficient: number
  readonly mandatory: number
  /** Which of their professions exempt them. */
  readonly exemptAs: readonly string[]
  /** Days of it on which they were there. */
  readonly attended: number
  readonly days: number
}

export function progressOf(programme: Programme, module: Module, course: CourseState): ModuleProgress {
  const mandatory = module.assignments.filter((assignment) => assignment.mandatory)
  const sufficient = mandatory.filter(({ id }) => course.assignments.get(id)?.status === 'sufficient').length
  const days = programme.sessions.filter((session) => session.module === module.id)
  return {
    standing: standingOf(programme, module, course),
    done: mandatory.filter(({ id }) => isDone(course, id)).length,
    sufficient,
    mandatory: mandatory.length,
    exemptAs: module.exemptFor.filter((profession) => course.exemptions.has(profession)),
    attended: days.filter(({ id }) => course.sessions.has(id)).length,
    days: days.length,
  }
}

function isDone(course: CourseState, id: string): boolean {
  const mark = course.assignments.get(id)
  return mark !== undefined && mark.status !== 'begun'
}

function standingOf(programme: Programme, module: Module, course: CourseState): ModuleProgress['standing'] {
  const mandatory = module.assignments.filter((assignment) => assignment.mandatory)
  if (course.certificates.has(module.id)) return 'certified'
  if (module.exemptFor.some((profession) => course.exemptions.has(profession))) return 'exempt'
  if (mandatory.length > 0 && mandatory.every(({ id }) => isDone(course, id))) {
    return 'done'
  }
  return hasBegun(programme, module, course) ? 'begun' : 'open'
}

function hasBegun({ sessions, outcomes }: Programme, module: Module, course: CourseState): boolean {
  return (
    module.assignments.some(({ id }) => course.assignments.has(id)) ||
    sessions.some((one) => one.module === module.id && course.sessions.has(one.id)) ||
    outcomes.some((one) => one.module === module.id && course.outcomes.has(one.id))
  )
}

/** Whether a day still lies ahead: `finished` when somebody was there or has the module's certificate. */
export function sessionStanding(
  programme: Programme,
  { id, module }: Session,
  course: CourseState,
): 'ahead' | 'finished' | 'exempt' {
  if (course.sessions.has(id) || course.certificates.has(module)) return 'finished'
  const exemptFor = programme.modules.find((one) => one.id === module)?.exemptFor ?? []
  return exemptFor.some((profession) => course.exemptions.has(profession)) ? 'exempt' : 'ahead'
}

/** Every profession that exempts from anything, once, in the order of the modules. */
export function professionsIn({ modules }: Programme): readonly string[] {
  return [...new Set(modules.flatMap(({ exemptFor }) => exemptFor))]
}

function withMember(set: ReadonlySet<string>, id: string, has: boolean): ReadonlySet<string> {
  return new Set(has ? [...set, id] : [...set].filter((one) => one !== id))
}

function withMark<T>(marks: ReadonlyMap<string, T>, id: string, mark: T | undefined): ReadonlyMap<string, T> {
  const others = [...marks].filter(([other]) => other !== id)
  return new Map(mark === undefined ? others : [...others, [id, mark]])
}
