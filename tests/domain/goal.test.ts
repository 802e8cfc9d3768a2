import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueItems } from '../../src/domain/dueItems'
import { isForLater, nextLevel, startOf, stateOf, withState } from '../../src/domain/goal'
import { type Goal, type GoalState } from '../../src/domain/documents/goal'
import { goalMovement, lastLevel, movedOf } from '../../src/domain/goalMovement'
import type { CalendarDate } from '../../src/lib/calendarDate'
import { aGoal } from '../support/aGoal'
import { anyDay } from '../support/arbitraries'
import { aSealedAssessment, day, everywhere, theProfile } from '../support/builders'

const beginning = (on: CalendarDate): Goal['history'] => [{ state: 'active', on }]

const anyState = fc.constantFrom<GoalState>('active', 'reached', 'stopped')

describe('the state of a goal', () => {
  test('is the last thing chosen, whatever went before', () => {
    const choices = fc.array(fc.tuple(anyState, anyDay), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(anyDay, choices, (began, chosen) => {
        const end = chosen.reduce((history, [state, on]) => withState(history, state, on), beginning(began))
        expect(stateOf({ history: end })).toBe(chosen.at(-1)?.[0])
        // No two alike after one another: that would be no change.
        for (const [index, { state }] of end.entries()) expect(state).not.toBe(end[index - 1]?.state)
        expect(end[0]).toEqual({ state: 'active', on: began })
      }),
    )
  })

  test('chosen by mistake, it is put right the same day without a trace', () => {
    const { history } = aGoal()
    const reached = withState(history, 'reached', day('2026-11-22'))
    expect(withState(reached, 'active', day('2026-11-22'))).toEqual(history)
    expect(withState(reached, 'stopped', day('2026-11-22')).map(({ state }) => state)).toEqual([
      'active',
      'stopped',
    ])
    expect(withState(reached, 'active', day('2026-11-23'))).toHaveLength(3)
  })

  test('kept for later, it begins to count when it is active first', () => {
    const later = aGoal({ history: [['stopped', '2026-01-01']] })
    expect([isForLater(later), startOf(later)]).toEqual([true, '2026-01-01'])
    const history = withState(later.history, 'active', day('2026-02-01'))
    expect([isForLater({ history }), startOf({ history })]).toEqual([false, '2026-02-01'])
  })

  test('the next level is one up, and the norm for whoever has none', () => {
    expect(
      ([undefined, 1, 2, 3, 4, 5] as const).map((level) => nextLevel(level, theProfile().scale)),
    ).toEqual([4, 2, 3, 4, 5, 5])
  })
})

describe('what is due', () => {
  const open = anyDay.map((by) => ({ by, doneOn: null, due: [by] }))
  const done = fc.tuple(fc.option(anyDay), anyDay).map(([by, doneOn]) => ({ by, doneOn, due: [] }))
  const undated = fc.constant({ by: null, doneOn: null, due: [] })

  /** A goal, and what of it is due because it was made that way. */
  const anyGoal = fc
    .record({
      state: anyState,
      by: fc.option(anyDay),
      actions: fc.array(fc.oneof(open, done, undated), { maxLength: 5 }),
    })
    .map(({ state, by, actions }) => ({
      body: aGoal({
        history: [[state, '2026-01-01']],
        ...(by && { by }),
        actions: actions.map((action, index) => [`actie ${index}`, action.by, action.doneOn]),
      }),
      due: state === 'active' ? [...actions.flatMap((action) => action.due), ...(by ? [by] : [])] : [],
    }))

  test('is every day of an active goal that is not done, in the order of the calendar', () => {
    fc.assert(
      fc.property(fc.array(anyGoal, { maxLength: 6 }), (made) => {
        const due = dueItems(made.map(({ body }, index) => ({ id: `doel-${index}`, body })))
        expect(due.map(({ date }) => date)).toEqual(made.flatMap((goal) => goal.due).toSorted())
        for (const { goal, action, date } of due) expect(action?.by ?? goal.body.by).toBe(date)
      }),
    )
  })

  test('on one day, is an action before its goal', () => {
    const body = aGoal({ by: '2027-01-15', actions: [['Meelopen', '2027-01-15']] })
    const due = dueItems([{ id: 'doel', body }])
    expect(due.map(({ action }) => action?.text)).toEqual(['Meelopen', undefined])
  })
})

describe('how the score moved', () => {
  const profile = theProfile()
  const moments = [
    aSealedAssessment({ id: 'a', date: '2026-01-01', scores: everywhere(1) }),
    aSealedAssessment({ id: 'b', date: '2026-10-01', scores: { ...everywhere(2), '3.1': 'not-applicable' } }),
    aSealedAssessment({ id: 'c', date: '2026-10-15', clusters: ['1'], scores: { '1.1': 4 } }),
    aSealedAssessment({ id: 'd', date: '2026-11-01', scores: { ...everywhere(2), '3.2': 4 } }),
  ]

  test('begins with the last score up to the day the goal began, and tells each since', () => {
    const movement = goalMovement(profile, aGoal(), moments)
    expect(movement.start).toEqual({
      assessment: 'b',
      date: '2026-10-01',
      value: { type: 'Level', level: 2 },
    })
    expect(movement.since).toEqual([
      { assessment: 'd', date: '2026-11-01', value: { type: 'Level', level: 4 } },
    ])
    expect(movedOf(movement)).toBe('higher')
  })

  test('of a cluster is its mean, and a small difference is about the same', () => {
    const goal = aGoal({ about: { kind: 'cluster', id: '7' } })
    const movement = goalMovement(profile, goal, moments)
    expect(movement.since.map(({ value }) => value)).toEqual([{ type: 'Mean', mean: 2 }])
    expect(movedOf(movement)).toBe('same')
  })

  test('of a task, of an outcome and of what the profile no longer has, there is none', () => {
    for (const about of [
      { kind: 'task', id: '1' },
      { kind: 'outcome', id: 'mc1d1-1' },
      { kind: 'cluster', id: '99' },
      { kind: 'competency', id: '99.1' },
    ] as const) {
      const movement = goalMovement(profile, aGoal({ about }), moments)
      expect(movement).toEqual({ since: [] })
      expect(movedOf(movement)).toBeUndefined()
    }
  })

  test('the newest level goes by what is not a level', () => {
    expect(lastLevel(moments, { kind: 'competency', id: '3.1' })).toBe(2)
    expect(lastLevel(moments.slice(0, 2), { kind: 'competency', id: '3.1' })).toBe(1)
    expect(lastLevel(moments, { kind: 'cluster', id: '3' })).toBeUndefined()
  })
})
