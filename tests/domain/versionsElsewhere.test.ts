import { describe, expect, test } from 'vitest'
import { chosenInWords } from '../../src/domain/assignment'
import { clustersBelowNorm } from '../../src/domain/compass'
import { competencyIn, crosswalkBetween } from '../../src/domain/crosswalk'
import { goalMovement } from '../../src/domain/goalMovement'
import { differencesOf } from '../../src/domain/review'
import { suggestGoals } from '../../src/domain/suggestGoals'
import { leftOutOf, movedTo, translated } from '../../src/domain/translation'
import { aGoal } from '../support/aGoal'
import { aPerson, aReview } from '../support/aReport'
import { aSealedAssessment, competencyId, everywhere } from '../support/builders'
import { after, before, steps } from '../support/twoVersions'

/* What else speaks of competencies than growth does, read in the words of a later version. */

const walk = crosswalkBetween(steps, '1.0.0', '2.0.0')
const then = translated(
  aSealedAssessment({
    profile: before,
    id: 'toen',
    date: '2026-03-01',
    scores: { ...everywhere(2, before), 'd.1': 5 },
  }),
  walk,
  before,
  after,
)
const now = aSealedAssessment({
  profile: after,
  id: 'nu',
  date: '2026-11-01',
  scores: { ...everywhere(4, after), 'c.4': 1 },
})
const marks = aReview({ marks: { 'a.1': 3, 'b.3': 5, 'c.2': 1, 'd.1': 2 } }).marks

describe('in a later version', () => {
  test('the marks of somebody else stand at what they were given for, and the others are named', () => {
    const inWords = movedTo(walk, marks)
    expect([...inWords].map(([id, { score }]) => [id, score])).toEqual([
      ['a.1', 3],
      ['c.6', 2],
    ])
    expect(leftOutOf(walk, [...marks.keys()])).toEqual(['b.3', 'c.2'])
    const differences = differencesOf(after, now, { marks: inWords })
    expect(differences.map(({ competency, own, theirs }) => [competency.id, own, theirs])).toEqual([
      ['c.6', 4, 2],
      ['a.1', 4, 3],
    ])
  })

  test('nothing of them stands anywhere when nothing leads there', () => {
    expect(movedTo('unknown', marks).size).toBe(0)
    expect(leftOutOf('other-scale', [...marks.keys()])).toHaveLength(4)
  })

  test('the days that help go by what the assessment speaks of', () => {
    // In c only c.1, c.3 (2 each) and c.6 (5) were asked like this: 3.0 is the norm. Of b nothing was.
    expect(clustersBelowNorm(after, then).map(({ cluster, mean }) => [cluster, mean])).toEqual([
      ['a', 2],
      ['d', 2],
    ])
  })

  test('a goal about a cluster moves by what all moments speak of', () => {
    const goal = aGoal({ about: { kind: 'cluster', id: 'c' }, history: [['active', '2026-04-01']] })
    const { start, since } = goalMovement(after, goal, [then, now])
    expect([start, ...since].map((point) => point?.value)).toEqual([
      { type: 'Mean', mean: 3 },
      { type: 'Mean', mean: 4 },
    ])
  })

  test('what was scored low is suggested under its number of today, and what is gone is not', () => {
    const suggested = suggestGoals({
      profile: after,
      assessments: [then],
      reviews: [{ reviewer: aPerson('Bea'), marks: movedTo(walk, marks) }],
      programmes: [],
      taken: [],
    })
    expect(suggested.map(({ competency }) => competency.id)).toEqual([
      'a.1',
      'a.2',
      'c.1',
      'c.3',
      'd.2',
      'c.6',
    ])
  })

  test('the choices of the assignment keep their reasons under the number of today', () => {
    const chosen = ['d.1', 'b.3'].map((id) => ({ competency: competencyId(id), reason: `om ${id}` }))
    const inWords = chosenInWords({ strong: chosen, grow: [] }, (id) => competencyIn(steps, after, id))
    expect(inWords.strong).toEqual([
      { competency: 'c.6', reason: 'om d.1' },
      { competency: 'b.3', reason: 'om b.3' },
    ])
  })
})
