import { describe, expect, test } from 'vitest'
import { nextStep, scoreAgainFrom, type Desk } from '../../src/domain/desk'
import { day } from '../support/builders'

const today = day('2026-11-28')
/** Somebody who is up to date: scored a month ago, has a goal, and heard what somebody else thinks. */
const upToDate: Desk = {
  isSupervisor: false,
  isBusy: false,
  newReactions: 0,
  dueActions: 0,
  unansweredReports: 0,
  isBackupDue: false,
  lastAssessment: day('2026-10-28'),
  activeGoals: 1,
  isDiscussed: true,
}
const old = day('2026-05-01')

describe('the one thing that comes next', () => {
  test.each([
    ['Nothing', {}],
    ['AnswerReport', { unansweredReports: 1 }],
    ['Discuss', { isDiscussed: false, unansweredReports: 1 }],
    ['Discuss', { isDiscussed: false }],
    ['ChooseGoal', { activeGoals: 0, isDiscussed: false }],
    ['ScoreAgain', { lastAssessment: old, activeGoals: 0, isDiscussed: false }],
    ['ScoreFirst', { lastAssessment: undefined, activeGoals: 0, isDiscussed: false }],
    ['MakeBackup', { isBackupDue: true, lastAssessment: old, activeGoals: 0 }],
    ['MakeBackup', { isBackupDue: true, unansweredReports: 2 }],
    ['DoActions', { dueActions: 1, isBackupDue: true, lastAssessment: old }],
    ['LookAtReaction', { newReactions: 1, dueActions: 2, isBackupDue: true }],
    ['Resume', { isBusy: true, newReactions: 1, dueActions: 1, isBackupDue: true }],
  ] as const)('is %s for %o', (step, facts) => {
    expect(nextStep({ ...upToDate, ...facts }, today)).toBe(step)
  })

  test.each([
    ['AnswerReport', { unansweredReports: 1, isBackupDue: true }],
    ['MakeBackup', { isBackupDue: true }],
    ['Nothing', {}],
  ] as const)('is %s for whoever only looks at what others scored, with %o', (step, facts) => {
    const supervisor = { ...upToDate, isSupervisor: true, lastAssessment: undefined, activeGoals: 0 }
    expect(nextStep({ ...supervisor, ...facts }, today)).toBe(step)
  })

  test('invites to score again after half a year, and not a day before', () => {
    const last = day('2026-05-30')
    expect(scoreAgainFrom(last)).toBe('2026-11-28')
    expect(nextStep({ ...upToDate, lastAssessment: last }, today)).toBe('ScoreAgain')
    expect(nextStep({ ...upToDate, lastAssessment: day('2026-05-31') }, today)).toBe('Nothing')
  })
})
