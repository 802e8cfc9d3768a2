import { expect, test } from 'vitest'
import { weekActions, withDone } from '../../src/domain/goalWeek'
import { aGoal } from '../support/aGoal'
import { day } from '../support/builders'

const today = day('2026-11-28')
const goal = aGoal({
  actions: [
    ['over een week', '2026-12-05'],
    ['over zes dagen', '2026-12-04'],
    ['vandaag', '2026-11-28'],
    ['lang geleden', '2026-01-03'],
    ['vandaag gedaan', '2026-11-28', '2026-11-28'],
    ['gisteren gedaan', '2026-11-28', '2026-11-27'],
    ['zonder dag'],
  ],
})

test('the actions of seven days and what is overdue come by day; what was done today stays until tomorrow', () => {
  const texts = weekActions([{ body: goal }], today).map(({ action }) => action.text)
  expect(texts).toEqual(['lang geleden', 'vandaag', 'vandaag gedaan', 'over zes dagen'])
})

test('a goal that is not active asks nothing', () => {
  const stopped = { ...goal, history: [{ state: 'stopped' as const, on: today }] }
  expect(weekActions([{ body: stopped }], today)).toEqual([])
})

test('a tick sets the day of one action, and taking it back leaves no trace', () => {
  const done = withDone(goal, 'actie-3', today)
  expect(done.actions[2]).toEqual({ ...goal.actions[2], doneOn: today })
  expect(done.actions.filter((_, index) => index !== 2)).toEqual(
    goal.actions.filter((_, index) => index !== 2),
  )
  expect(withDone(done, 'actie-3', undefined)).toEqual(goal)
})
