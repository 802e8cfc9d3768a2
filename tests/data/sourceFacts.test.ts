import { describe, expect, test } from 'vitest'
import { competenciesOf } from '../../src/domain/profile'
import { theProfile, theProgramme } from '../support/content'

/*
 * The facts of the two sources that are not words, as they stand there. They change only with a new edition; the words are in
 * `quotedWords.test.ts`.
 */

/** Appendix 2 of the course: the eight days across, a cross where a day treats a task or a cluster. */
const days = [
  'MC 1 dag 1',
  'MC 1 dag 2',
  'MC 2',
  'MC 3 dag 1',
  'MC 3 dag 2',
  'MC 3 dag 3',
  'MC 4 dag 1',
  'MC 4 dag 2',
]
const crosses = {
  tasks: [
    '.xxx....',
    '.x.x..x.',
    '.x.xx...',
    '..x...x.',
    '......x.',
    '.xxx....',
    '.x.x....',
    '..x...x.',
    '.x..x...',
    '.xxx..x.',
    '.xx...x.',
    '...x..x.',
    '..x.....',
    '..xx...x',
  ],
  clusters: ['...xxxx.', 'x.xx...x', '..x.....', 'xx.xx...', '......x.', 'xxx.x...', 'x...xxx.'],
} as const

describe('the profile', () => {
  const { clusters, taskGroups } = theProfile()

  test('numbers seven clusters, 29 competencies and 14 tasks in five groups as the source does', () => {
    expect(clusters.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    const counts = [3, 4, 5, 5, 4, 4, 4]
    const numbers = counts.flatMap((count, index) =>
      Array.from({ length: count }, (_, place) => `${index + 1}.${place + 1}`),
    )
    expect(competenciesOf({ clusters }).map(({ id }) => id)).toEqual(numbers)
    expect(taskGroups.map(({ tasks }) => tasks.map(({ id }) => Number(id)))).toEqual([
      [1, 2, 3],
      [4, 5, 6, 7, 8],
      [9, 10],
      [11, 12, 13],
      [14],
    ])
  })
})

describe('the course', () => {
  const { modules, sessions, outcomes, tests, ...programme } = theProgramme()

  test('has the crosses of the appendix, each day with its own', () => {
    expect(sessions.map(({ label }) => label)).toEqual(days)
    const rowOf = (covers: readonly (readonly string[])[], id: string) =>
      covers.map((ids) => (ids.includes(id) ? 'x' : '.')).join('')
    const tasks = sessions.map(({ coversTasks }) => coversTasks)
    const clusters = sessions.map(({ coversClusters }) => coversClusters)
    expect(crosses.tasks.map((_, index) => rowOf(tasks, `${index + 1}`))).toEqual(crosses.tasks)
    expect(crosses.clusters.map((_, index) => rowOf(clusters, `${index + 1}`))).toEqual(crosses.clusters)
  })

  test('has 21 assignments, and the asterisk of what is mandatory at the right fifteen', () => {
    const mandatory = modules.map(({ assignments }) =>
      assignments.map((one) => (one.mandatory ? '*' : '.')).join(''),
    )
    expect(mandatory).toEqual(['.*.*****', '**.*', '**..*.*', '**'])
  })

  test('has 54 learning outcomes, each below its day', () => {
    const byDay = new Map<string, number>()
    for (const { module, day } of outcomes) {
      const key = `${module} ${day}`
      byDay.set(key, (byDay.get(key) ?? 0) + 1)
    }
    expect(Object.fromEntries(byDay)).toEqual({
      '1 1': 5,
      '1 2': 4,
      '2 1': 8,
      '2 2': 11,
      '3 1': 7,
      '3 2': 6,
      '4 1': 9,
      '4 2': 4,
    })
  })

  test('has the fees, the hours, one resit, the exemptions and the years of the source', () => {
    const { testsFeeEur, testsHours, registration } = programme
    expect([testsFeeEur, testsHours, registration.renewalYears]).toEqual([125, 72, 5])
    expect(tests.map(({ id, resits, resitFeeEur }) => [id, resits, resitFeeEur])).toEqual([
      ['casustoets', 1, 70],
      ['reflectietoets', 1, 55],
    ])
    expect(modules.map(({ exemptFor }) => exemptFor)).toEqual([
      [],
      ['mantelzorgmakelaar'],
      [],
      ['verpleegkundige'],
    ])
  })
})
