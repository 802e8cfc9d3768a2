import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterValue, meanOrNothing } from '../../src/domain/clusterValue'
import type { Cluster, Profile } from '../../src/domain/profile'
import { isLevel } from '../../src/domain/score'
import { anyAssessment } from '../support/arbitraries'
import { anOpenAssessment, aProfile, aSealedAssessment, theProfile, type Scores } from '../support/builders'

describe('the value of a cluster', () => {
  test('is the mean of the levels, with one decimal and how many were scored', () => {
    expect(valueOf({ '1.1': 3, '1.2': 4, '1.3': 4 })).toEqual({ type: 'Mean', mean: 3.7, scored: 3, of: 3 })
  })

  test('rounds a half upwards: 2, 2, 2 and 3 is 2.3', () => {
    const profile = aProfile({ '1': 4 })
    expect(valueOf({ '1.1': 2, '1.2': 2, '1.3': 2, '1.4': 3 }, profile)).toMatchObject({ mean: 2.3 })
  })

  test('leaves "niet van toepassing" out of both counts', () => {
    expect(valueOf({ '1.1': 5, '1.2': 'not-applicable', '1.3': 4 })).toEqual({
      type: 'Mean',
      mean: 4.5,
      scored: 2,
      of: 2,
    })
  })

  test('is there with exactly half scored', () => {
    const profile = aProfile({ '1': 4 })
    expect(valueOf({ '1.1': 1, '1.2': 2 }, profile)).toEqual({ type: 'Mean', mean: 1.5, scored: 2, of: 4 })
  })

  test('is not there with fewer than half scored, and says how many were', () => {
    expect(valueOf({ '1.1': 5 })).toEqual({ type: 'TooFew', scored: 1, of: 3 })
    expect(valueOf({})).toEqual({ type: 'TooFew', scored: 0, of: 3 })
  })

  test('does not count a note or a doubt as a score', () => {
    const assessment = anOpenAssessment({ profile: small, notes: { '1.1': 'een gesprek' }, doubts: ['1.2'] })
    expect(clusterValue(firstOf(small), assessment)).toEqual({ type: 'TooFew', scored: 0, of: 3 })
  })

  test('does not exist when nothing in it applies', () => {
    const none = { '1.1': 'not-applicable', '1.2': 'not-applicable', '1.3': 'not-applicable' } as const
    expect(valueOf(none)).toEqual({ type: 'NotApplicable' })
  })

  test('does not exist when the cluster was not asked, whatever answers lie there', () => {
    const assessment = anOpenAssessment({ profile: small, clusters: ['2'], scores: { '1.1': 3, '1.2': 3 } })
    expect(clusterValue(firstOf(small), assessment)).toEqual({ type: 'NotAsked' })
  })

  test('has a number only when it is a mean', () => {
    expect(meanOrNothing(valueOf({ '1.1': 3, '1.2': 3, '1.3': 3 }))).toBe(3)
    expect(meanOrNothing(valueOf({ '1.1': 3 }))).toBeUndefined()
  })
})

describe('whatever somebody answers', () => {
  const anyCluster = fc.constantFrom(...theProfile().clusters)

  test('the mean is the exact fraction, rounded half up', () => {
    fc.assert(
      fc.property(anyCluster, anyAssessment, (cluster, assessment) => {
        const value = clusterValue(cluster, assessment)
        fc.pre(value.type === 'Mean')
        const levels = cluster.competencies
          .map(({ id }) => assessment.answers.get(id)?.score)
          .filter(isLevel)
          .map(BigInt)
        const sum = levels.reduce((total, level) => total + level, 0n)
        expect(value.mean).toBe(Number(tenthsHalfUp(sum, BigInt(levels.length))) / 10)
        expect(value.scored).toBe(levels.length)
      }),
    )
  })

  test('no value is zero or off the scale, and every mean stands on at least half', () => {
    fc.assert(
      fc.property(anyCluster, anyAssessment, (cluster, assessment) => {
        const value = clusterValue(cluster, assessment)
        fc.pre(value.type === 'Mean')
        expect(value.mean).toBeGreaterThanOrEqual(1)
        expect(value.mean).toBeLessThanOrEqual(5)
        expect(value.scored * 2).toBeGreaterThanOrEqual(value.of)
      }),
    )
  })
})

const small = aProfile({ '1': 3, '2': 2 })

function valueOf(scores: Scores, profile = small) {
  return clusterValue(firstOf(profile), aSealedAssessment({ profile, scores }))
}

function firstOf(profile: Profile): Cluster {
  const [first] = profile.clusters
  if (!first) throw new Error('a profile has clusters')
  return first
}

/** Ten times sum ÷ count, rounded half up, in whole numbers only. */
function tenthsHalfUp(sum: bigint, count: bigint): bigint {
  const [whole, rest] = [(sum * 10n) / count, (sum * 10n) % count]
  return rest * 2n >= count ? whole + 1n : whole
}
