import { addDays, type CalendarDate } from '../lib/calendarDate'

/** Half a year, in days: somebody who takes a course scores again after each module, and knows when that is. */
const daysBetweenAssessments = 182

/** What lies on somebody's desk, as far as it decides what comes next. */
export interface Desk {
  /** Whether this is the device of somebody who only looks at what others scored. */
  readonly isSupervisor: boolean
  /** Whether an assessment is open that is no correction. */
  readonly isBusy: boolean
  /** Reactions that came in and were not looked at. */
  readonly newReactions: number
  /** Actions of this week that are not done, and those that are overdue. */
  readonly dueActions: number
  /** Received reports that nobody replied to. */
  readonly unansweredReports: number
  readonly isBackupDue: boolean
  /** The day of the last finished assessment. */
  readonly lastAssessment: CalendarDate | undefined
  readonly activeGoals: number
  /** Whether anybody reacted to the last finished assessment. */
  readonly isDiscussed: boolean
}

/**
 * `Resume` what is open, `LookAtReaction`, `DoActions`, `AnswerReport`, `MakeBackup`, `ScoreFirst`, `ScoreAgain`, `ChooseGoal`,
 * `Discuss` the last assessment, or `Nothing`.
 */
export type NextStep =
  | 'Resume'
  | 'LookAtReaction'
  | 'DoActions'
  | 'AnswerReport'
  | 'MakeBackup'
  | 'ScoreFirst'
  | 'ScoreAgain'
  | 'ChooseGoal'
  | 'Discuss'
  | 'Nothing'

/** The one thing that comes next: what was begun, what others wait for, what has a day, and then what is worth the time. */
export function nextStep(desk: Desk, today: CalendarDate): NextStep {
  const { lastAssessment: last, isSupervisor } = desk
  const steps: readonly (readonly [NextStep, boolean])[] = [
    ['Resume', desk.isBusy],
    ['LookAtReaction', desk.newReactions > 0],
    ['DoActions', desk.dueActions > 0],
    ['AnswerReport', isSupervisor && desk.unansweredReports > 0],
    ['MakeBackup', desk.isBackupDue],
    ['ScoreFirst', !isSupervisor && last === undefined],
    ['ScoreAgain', last !== undefined && today >= scoreAgainFrom(last)],
    ['ChooseGoal', last !== undefined && desk.activeGoals === 0],
    ['Discuss', last !== undefined && !desk.isDiscussed],
    ['AnswerReport', desk.unansweredReports > 0],
  ]
  return steps.find(([, isThere]) => isThere)?.[0] ?? 'Nothing'
}

/** From which day on another assessment says something new. */
export function scoreAgainFrom(last: CalendarDate): CalendarDate {
  return addDays(last, daysBetweenAssessments)
}
