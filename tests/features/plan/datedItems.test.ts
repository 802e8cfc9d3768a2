import { expect, test } from 'vitest'
import { dueItems } from '../../../src/domain/dueItems'
import { datedItems } from '../../../src/features/plan/datedItems'
import { aGoal } from '../../support/aGoal'

test('what goes to a calendar is as it was written, with its own line breaks; without words it says what it is about', () => {
  const goals = [
    aGoal({
      aim: '\n\nEerst luisteren',
      by: '2026-12-01',
      actions: [
        ['\nMeelopen', '2026-11-30'],
        [' ', '2026-11-29'],
      ],
    }),
    aGoal({ aim: ' \n', by: '2026-12-02' }),
  ].map((body, index) => ({ id: `doel-${index}`, body }))
  const items = datedItems(dueItems(goals), () => 'Competentie 3.2', {
    goal: (goal) => `Leerdoel: ${goal}`,
    noText: 'Actie zonder tekst',
  })
  expect(items.map(({ id, title, note }) => [id, title, note])).toEqual([
    ['action-doel-0-actie-2', 'Actie zonder tekst', 'Leerdoel: \n\nEerst luisteren'],
    ['action-doel-0-actie-1', '\nMeelopen', 'Leerdoel: \n\nEerst luisteren'],
    ['goal-doel-0', 'Leerdoel: \n\nEerst luisteren', ''],
    ['goal-doel-1', 'Leerdoel: Competentie 3.2', ''],
  ])
})
