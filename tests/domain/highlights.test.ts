import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highlightsOf, type Shortlist } from '../../src/domain/highlights'
import { isLevel } from '../../src/domain/score'
import { aReview } from '../support/aReport'
import { anyFullAssessment, anySealedAssessment } from '../support/arbitraries'
import { aProfile, aSealedAssessment, everywhere, theProfile, type Scores } from '../support/builders'

const small = aProfile({ '1': 4, '2': 4 })

describe('strong, and to grow', () => {
  test('are the highest and the lowest levels', () => {
    const highlights = of({ '1.1': 3, '1.2': 5, '1.3': 1, '1.4': 4, '2.1': 2, '2.2': 5, '2.3': 2, '2.4': 3 })
    expect(ids(highlights.strong)).toEqual(['1.2', '2.2', '1.4'])
    expect(ids(highlights.toGrow)).toEqual(['1.3', '2.1', '2.3'])
  })

  test('name none of those that nothing tells apart, but count them and their clusters', () => {
    const highlights = of({ '1.1': 4, '1.2': 4, '1.3': 4, '1.4': 2, '2.1': 4, '2.2': 2, '2.3': 2, '2.4': 1 })
    expect(highlights.strong).toMatchObject({ top: [], others: { level: 4, count: 4, clusters: 2 } })
    expect(highlights.toGrow).toMatchObject({ top: [{ level: 1 }] })
    expect(ids(highlights.toGrow)).toEqual(['2.4'])
    expect(highlights.toGrow.others).toBeUndefined()
  })

  test('among equals a doubt is less strong and more worth growing', () => {
    const assessment = aSealedAssessment({
      profile: small,
      scores: { ...everywhere(4, small), '2.1': 2, '2.2': 2, '2.3': 2, '2.4': 2 },
      doubts: ['1.1', '2.4'],
    })
    const highlights = highlightsOf(small, assessment)
    expect(ids(highlights.strong)).toEqual(['1.2', '1.3', '1.4'])
    expect(highlights.strong.others).toEqual({ level: 4, count: 1, clusters: 1 })
    expect(ids(highlights.toGrow)).toEqual(['2.4'])
    expect(highlights.toGrow.top[0]).toMatchObject({ doubt: true, level: 2 })
  })

  test('among equals what rose most is stronger, and what fell most is more worth growing', () => {
    const earlier = given({ ...everywhere(3, small), '1.4': 1, '2.4': 5 })
    const later = given({ ...everywhere(2, small), '1.1': 4, '1.2': 4, '1.3': 4, '1.4': 4 })
    const highlights = highlightsOf(small, later, { earlier })
    expect(ids(highlights.strong)).toEqual(['1.4'])
    expect(ids(highlights.toGrow)).toEqual(['2.4'])
  })

  test('among equals what somebody else sees in another way is more worth growing, and less strong', () => {
    const scores = given({ ...everywhere(2, small), '1.1': 4, '1.2': 4, '1.3': 4, '1.4': 4 })
    const reviews = [aReview({ marks: { '1.2': 2, '1.1': 4, '2.3': 4 } })]
    const highlights = highlightsOf(small, scores, { reviews })
    expect(ids(highlights.strong)).toEqual(['1.1', '1.3', '1.4'])
    expect(ids(highlights.toGrow)).toEqual(['2.3'])
  })

  test('are both empty when all levels are alike', () => {
    const empty = { top: [] }
    expect(of(everywhere(4, small))).toEqual({ strong: empty, toGrow: empty })
  })

  test('are both empty when nothing has a level', () => {
    const empty = { top: [] }
    expect(of({ '1.1': 'not-applicable' })).toEqual({ strong: empty, toGrow: empty })
  })

  test('one high and the rest low: one is strong, the rest is to grow', () => {
    const highlights = of({ ...everywhere(2, small), '1.3': 3 })
    expect(ids(highlights.strong)).toEqual(['1.3'])
    expect(highlights.toGrow).toEqual({ top: [], others: { level: 2, count: 7, clusters: 2 } })
  })
})

describe('whatever was answered', () => {
  const profile = theProfile()
  const anyResult = fc.oneof(anyFullAssessment, anySealedAssessment)

  test('both lists hold at most three, and no level is called both', () => {
    fc.assert(
      fc.property(anyResult, (assessment) => {
        const { strong, toGrow } = highlightsOf(profile, assessment)
        expect(strong.top.length).toBeLessThanOrEqual(3)
        expect(toGrow.top.length).toBeLessThanOrEqual(3)
        const growing = new Set([...toGrow.top.map(({ level }) => level), endOf(toGrow)])
        expect(strong.top.filter(({ level }) => growing.has(level))).toEqual([])
      }),
    )
  })

  test('nothing left out is stronger, or weaker, than what is shown', () => {
    fc.assert(
      fc.property(anyResult, (assessment) => {
        const levels = [...assessment.answers.values()].map(({ score }) => score).filter(isLevel)
        const highest = levels.toSorted((a, b) => b - a)
        const { strong, toGrow } = highlightsOf(profile, assessment)
        expect(strong.top.map(({ level }) => level)).toEqual(highest.slice(0, strong.top.length))
        expect(toGrow.top.map(({ level }) => level)).toEqual(highest.toReversed().slice(0, toGrow.top.length))
      }),
    )
  })

  test('shown and counted together are everybody at or beyond the level at which the list ends', () => {
    fc.assert(
      fc.property(anyResult, (assessment) => {
        const levels = [...assessment.answers.values()].map(({ score }) => score).filter(isLevel)
        const { strong, toGrow } = highlightsOf(profile, assessment)
        const [weakest, best] = [endOf(strong) ?? 9, endOf(toGrow) ?? 0]
        const sizeOf = ({ top, others }: Shortlist) => top.length + (others?.count ?? 0)
        expect(sizeOf(strong)).toBe(levels.filter((level) => level >= weakest).length)
        expect(sizeOf(toGrow)).toBe(levels.filter((level) => level <= best).length)
      }),
    )
  })

  test('the order of the profile decides nothing', () => {
    const turned = { ...profile, clusters: profile.clusters.toReversed() }
    fc.assert(
      fc.property(anyResult, (assessment) => {
        const [one, other] = [highlightsOf(profile, assessment), highlightsOf(turned, assessment)]
        for (const side of ['strong', 'toGrow'] as const) {
          expect(ids(one[side]).toSorted()).toEqual(ids(other[side]).toSorted())
          expect(one[side].others).toEqual(other[side].others)
        }
      }),
    )
  })

  test('with two different levels there is something strong and something to grow', () => {
    fc.assert(
      fc.property(anyResult, (assessment) => {
        const levels = [...assessment.answers.values()].map(({ score }) => score).filter(isLevel)
        fc.pre(new Set(levels).size > 1)
        const { strong, toGrow } = highlightsOf(profile, assessment)
        expect(endOf(strong)).toBeDefined()
        expect(endOf(toGrow)).toBeDefined()
      }),
    )
  })
})

function given(scores: Scores) {
  return aSealedAssessment({ profile: small, scores })
}

function of(scores: Scores) {
  return highlightsOf(small, given(scores))
}

function ids(list: Shortlist): readonly string[] {
  return list.top.map(({ competency }) => competency.id)
}

/** The level at which a list ends. */
function endOf({ top, others }: Shortlist): number | undefined {
  return others?.level ?? top.at(-1)?.level
}
