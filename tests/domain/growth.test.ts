import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanOrNothing } from '../../src/domain/clusterValue'
import { byChange, growthBetween } from '../../src/domain/growth'
import { isLevel } from '../../src/domain/score'
import { anyFullAssessment, anySealedAssessment } from '../support/arbitraries'
import {
  aProfile,
  aSealedAssessment,
  clusterId,
  everywhere,
  theProfile,
  type Given,
} from '../support/builders'

const small = aProfile({ '1': 3, '2': 2 })
const sealed = (given: Given) => aSealedAssessment({ profile: small, ...given })

describe('growth between two finished assessments', () => {
  test('counts what is higher, the same and lower', () => {
    const earlier = sealed({ scores: { '1.1': 2, '1.2': 3, '1.3': 4, '2.1': 1 } })
    const later = sealed({ scores: { '1.1': 4, '1.2': 3, '1.3': 3, '2.1': 2 } })
    expect(growthBetween(small, earlier, later).counts).toEqual({ higher: 2, same: 1, lower: 1 })
  })

  test('counts only competencies with a level in both', () => {
    const earlier = sealed({ scores: { '1.1': 2, '1.2': 'not-applicable', '1.3': 4 } })
    const later = sealed({ scores: { '1.1': 'not-applicable', '1.2': 3, '2.1': 5 } })
    const growth = growthBetween(small, earlier, later)
    expect(growth.counts).toEqual({ higher: 0, same: 0, lower: 0 })
    expect(growth.competencies.some((one) => 'change' in one || 'direction' in one)).toBe(false)
  })

  test('shows both scores of a competency, also when they cannot be compared', () => {
    const growth = growthBetween(
      small,
      sealed({ scores: { '1.1': 2 } }),
      sealed({ scores: { '1.1': 'not-applicable', '1.2': 1 } }),
    )
    const [first, second, third] = growth.competencies
    expect(first).toMatchObject({ earlier: 2, later: 'not-applicable' })
    expect(second).toMatchObject({ later: 1 })
    expect(second).not.toHaveProperty('earlier')
    expect(third).not.toHaveProperty('later')
  })

  test('of a cluster is the difference of the two means that are shown', () => {
    // 7/3 is shown as 2.3 and 11/3 as 3.7, so the change is 1.4, though 4/3 alone would be 1.3.
    const earlier = sealed({ scores: { '1.1': 2, '1.2': 2, '1.3': 3 } })
    const later = sealed({ scores: { '1.1': 3, '1.2': 4, '1.3': 4 } })
    expect(growthBetween(small, earlier, later).clusters[0]).toMatchObject({
      change: 1.4,
      direction: 'higher',
    })
  })

  test.each([
    ['0.2 up', [3, 3, 3, 3, 3], [4, 3, 3, 3, 3], 0.2, 'same'],
    ['0.2 down', [4, 3, 3, 3, 3], [3, 3, 3, 3, 3], -0.2, 'same'],
    ['0.4 up', [3, 3, 3, 3, 3], [4, 4, 3, 3, 3], 0.4, 'higher'],
    ['0.4 down', [4, 4, 3, 3, 3], [3, 3, 3, 3, 3], -0.4, 'lower'],
    // 3.3 and 3.0
    ['0.3 up', [3, 3, 3], [4, 3, 3], 0.3, 'higher'],
    ['0.3 down', [4, 3, 3], [3, 3, 3], -0.3, 'lower'],
  ] as const)('a cluster that moved %s', (_name, before, after, change, direction) => {
    const profile = aProfile({ '1': before.length })
    const scores = (levels: readonly (3 | 4)[]) =>
      Object.fromEntries(levels.map((level, index) => [`1.${index + 1}`, level]))
    const growth = growthBetween(
      profile,
      aSealedAssessment({ profile, scores: scores(before) }),
      aSealedAssessment({ profile, scores: scores(after) }),
    )
    expect(growth.clusters[0]).toMatchObject({ change, direction })
  })

  test('says nothing about a cluster that has no value in one of them', () => {
    const earlier = sealed({
      scores: { ...everywhere(3, small), '2.1': 'not-applicable', '2.2': 'not-applicable' },
    })
    const later = sealed({ scores: everywhere(4, small) })
    const [, second] = growthBetween(small, earlier, later).clusters
    expect(second).toMatchObject({ earlier: { type: 'NotApplicable' }, later: { type: 'Mean' } })
    expect(second).not.toHaveProperty('change')
    expect(second).not.toHaveProperty('direction')
  })

  test('keeps the order of the profile', () => {
    const growth = growthBetween(small, sealed({}), sealed({}))
    expect(growth.clusters.map(({ cluster }) => cluster.id)).toEqual([clusterId('1'), clusterId('2')])
    expect(growth.competencies.map(({ competency }) => String(competency.id))).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '2.1',
      '2.2',
    ])
  })
})

describe('sorted by change', () => {
  test('the largest rise comes first, the largest fall after it, what cannot be compared last', () => {
    const rows = [{ change: -1 }, {}, { change: 0 }, { change: 1.4 }, { change: undefined }, { change: 0.3 }]
    expect(rows.toSorted(byChange).map(({ change }) => change)).toEqual([
      1.4,
      0.3,
      0,
      -1,
      undefined,
      undefined,
    ])
  })

  test('equals keep their order', () => {
    const rows = ['a', 'b', 'c', 'd'].map((name, index) => ({ name, change: index % 2 }))
    expect(rows.toSorted(byChange).map(({ name }) => name)).toEqual(['b', 'd', 'a', 'c'])
  })
})

describe('whatever was answered', () => {
  const profile = theProfile()
  const anyTwo = fc.tuple(
    fc.oneof(anyFullAssessment, anySealedAssessment),
    fc.oneof(anyFullAssessment, anySealedAssessment),
  )

  test('the counts add up to the competencies with a level in both', () => {
    fc.assert(
      fc.property(anyTwo, ([earlier, later]) => {
        const { counts } = growthBetween(profile, earlier, later)
        const comparable = [...earlier.answers].filter(
          ([id, { score }]) => isLevel(score) && isLevel(later.answers.get(id)?.score),
        )
        expect(counts.higher + counts.same + counts.lower).toBe(comparable.length)
      }),
    )
  })

  test('a change of a cluster is the difference of the shown means, to the decimal', () => {
    fc.assert(
      fc.property(anyTwo, ([earlier, later]) => {
        for (const one of growthBetween(profile, earlier, later).clusters) {
          const [from, to] = [meanOrNothing(one.earlier), meanOrNothing(one.later)]
          const difference = from === undefined || to === undefined ? undefined : (to - from).toFixed(1)
          expect(one.change?.toFixed(1)).toBe(difference)
        }
      }),
    )
  })

  test('a cluster is called the same when it moved less than 0.3, and only then', () => {
    fc.assert(
      fc.property(anyTwo, ([earlier, later]) => {
        for (const { change, direction } of growthBetween(profile, earlier, later).clusters) {
          const tenths = change === undefined ? undefined : Math.round(change * 10)
          const called =
            tenths === undefined ? undefined : tenths >= 3 ? 'higher' : tenths <= -3 ? 'lower' : 'same'
          expect(direction).toBe(called)
        }
      }),
    )
  })

  test('looking back from the later one turns every change around', () => {
    fc.assert(
      fc.property(anyTwo, ([earlier, later]) => {
        const [there, back] = [growthBetween(profile, earlier, later), growthBetween(profile, later, earlier)]
        const changes = (growth: typeof there) => [
          ...growth.clusters.map(({ change }) => change),
          ...growth.competencies.map(({ change }) => change),
        ]
        const turned = changes(there).map((change) => (change === undefined ? undefined : 0 - change))
        expect(changes(back)).toEqual(turned)
        expect(back.counts).toEqual({
          higher: there.counts.lower,
          same: there.counts.same,
          lower: there.counts.higher,
        })
      }),
    )
  })
})
