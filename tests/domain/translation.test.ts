import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SealedAssessment } from '../../src/domain/assessment'
import { clusterValue } from '../../src/domain/clusterValue'
import { crosswalkBetween } from '../../src/domain/crosswalk'
import { growthBetween } from '../../src/domain/growth'
import { withHindsight } from '../../src/domain/hindsight'
import { competenciesOf } from '../../src/domain/profile'
import { translated } from '../../src/domain/translation'
import { anyNext } from '../support/anyVersions'
import { aSealedAssessment, competencyId, everywhere } from '../support/builders'
import { after, before, steps } from '../support/twoVersions'
import { fiveLevels } from '../support/scales'

const then = aSealedAssessment({
  profile: before,
  id: 'toen',
  scores: { ...everywhere(2, before), 'd.1': 5 },
})
const now = aSealedAssessment({ profile: after, id: 'nu', scores: { ...everywhere(4, after), 'b.4': 1 } })

function inWordsOfNow(one: SealedAssessment) {
  return translated(one, crosswalkBetween(steps, before.version, after.version), before, after)
}

describe('scores of an earlier version', () => {
  test('stand at what they were given for, wherever that is now', () => {
    const { answers } = inWordsOfNow(then)
    expect([...answers].map(([id, { score }]) => [id, score])).toEqual([
      ['a.1', 2],
      ['c.1', 2],
      ['c.3', 2],
      ['d.2', 2],
      ['a.2', 2],
      ['c.6', 5],
    ])
  })

  test('are compared where they may be, and the rest is in no mean of either moment', () => {
    const { clusters, counts, unmatched } = growthBetween(after, inWordsOfNow(then), now)
    const inC = clusters.find(({ cluster }) => cluster.id === 'c')
    // c.4 and c.5 come from a split: of five competencies three count, in both.
    expect(inC?.earlier).toEqual({ type: 'Mean', mean: 3, scored: 3, of: 3 })
    expect(inC?.later).toEqual({ type: 'Mean', mean: 4, scored: 3, of: 3 })
    expect(counts).toEqual({ higher: 5, same: 0, lower: 1 })
    expect([...unmatched.keys()].toSorted()).toEqual(['b.12', 'b.4', 'c.4', 'c.5'])
  })

  test('say nothing of a cluster in which nothing may be compared', () => {
    const inB = growthBetween(after, inWordsOfNow(then), now).clusters.find(
      ({ cluster }) => cluster.id === 'b',
    )
    expect(inB).toMatchObject({ earlier: { type: 'NotAsked' }, later: { type: 'Mean', of: 2 } })
    expect(inB?.direction).toBeUndefined()
  })

  test('name what is gone, and only where it was asked', () => {
    expect(inWordsOfNow(then).translation).toMatchObject({
      version: '1.0.0',
      gone: ['b.3'],
      reworded: ['a.2'],
    })
    const part = aSealedAssessment({ profile: before, clusters: ['a'], scores: { 'a.1': 3 } })
    expect(inWordsOfNow(part)).toMatchObject({ clusters: ['a'], translation: { gone: [] } })
  })

  test('are compared with nothing where no step leads to them', () => {
    for (const why of ['unknown', 'other-scale'] as const) {
      const { clusters, counts } = growthBetween(after, translated(then, why, before, after), now)
      expect(counts).toEqual({ higher: 0, same: 0, lower: 0 })
      expect(clusters.filter(({ direction }) => direction)).toEqual([])
    }
  })

  test('keep what somebody saw later in them, under its number of then', () => {
    const seen = withHindsight(inWordsOfNow(then), new Map([[competencyId('d.1'), 1]]))
    expect(seen.answers.get(competencyId('c.6'))).toEqual({ score: 1 })
  })
})

describe('whatever version comes', () => {
  const anyScores = fc.array(fc.option(fc.constantFrom(...fiveLevels)), { minLength: 10, maxLength: 10 })

  test('a result in its own words stays what it was, and no score stands where it was not given', () => {
    fc.assert(
      fc.property(anyNext(before, '2.0.0'), anyScores, ({ step, words }, given) => {
        const ids = competenciesOf(before).map(({ id }) => id)
        const scores = ids.flatMap((id, index) => {
          const score = given[index]
          return score ? [[id, score] as const] : []
        })
        const one = aSealedAssessment({ profile: before, scores: Object.fromEntries(scores) })
        const frozen = JSON.stringify([one, [...one.answers]])
        const valuesOf = () => before.clusters.map((cluster) => clusterValue(cluster, one))
        const values = valuesOf()
        const walk = crosswalkBetween([step], '1.0.0', '2.0.0')
        if (typeof walk === 'string') throw new Error(walk)
        const read = translated(one, walk, before, words)
        expect(JSON.stringify([one, [...one.answers]])).toBe(frozen)
        expect(valuesOf()).toEqual(values)
        for (const [id, answer] of read.answers) {
          expect(answer).toBe(one.answers.get(walk.matches.get(id) ?? id))
          expect(walk.unmatched.has(id)).toBe(false)
        }
      }),
    )
  })
})
