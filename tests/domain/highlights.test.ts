import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highlightsOf, type Shortlist } from '../../src/domain/highlights'
import { isLevel } from '../../src/domain/score'
import { anyFullAssessment, anySealedAssessment } from '../support/arbitraries'
import { aProfile, aSealedAssessment, everywhere, theProfile, type Scores } from '../support/builders'

const small = aProfile({ '1': 4, '2': 4 })

describe('three strong, three to grow', () => {
  test('are the highest and the lowest levels, in the order of the profile among equals', () => {
    const highlights = of({ '1.1': 3, '1.2': 5, '1.3': 1, '1.4': 4, '2.1': 2, '2.2': 5, '2.3': 2, '2.4': 3 })
    expect(ids(highlights.strong)).toEqual(['1.2', '2.2', '1.4'])
    expect(ids(highlights.toGrow)).toEqual(['1.3', '2.1', '2.3'])
  })

  test('say how many others stand on the level of the last one', () => {
    const highlights = of({ '1.1': 4, '1.2': 4, '1.3': 4, '1.4': 4, '2.1': 4, '2.2': 2, '2.3': 2, '2.4': 1 })
    expect(highlights.strong.alike).toBe(2)
    expect(highlights.toGrow).toMatchObject({ alike: 0 })
  })

  test('among equals a doubt is less strong and more worth growing', () => {
    const assessment = aSealedAssessment({
      profile: small,
      scores: { ...everywhere(4, small), '2.1': 2, '2.2': 2, '2.3': 2, '2.4': 2 },
      doubts: ['1.1', '2.4'],
    })
    const highlights = highlightsOf(small, assessment)
    expect(ids(highlights.strong)).toEqual(['1.2', '1.3', '1.4'])
    expect(ids(highlights.toGrow)).toEqual(['2.4', '2.1', '2.2'])
    expect(highlights.toGrow.top[0]).toMatchObject({ doubt: true, level: 2 })
  })

  test('are both empty when all levels are alike', () => {
    const empty = { top: [], alike: 0 }
    expect(of(everywhere(4, small))).toEqual({ strong: empty, toGrow: empty })
  })

  test('are both empty when nothing has a level', () => {
    const empty = { top: [], alike: 0 }
    expect(of({ '1.1': 'not-applicable' })).toEqual({ strong: empty, toGrow: empty })
  })

  test('one high and the rest low: one is strong, the rest is to grow', () => {
    const highlights = of({ ...everywhere(2, small), '1.3': 3 })
    expect(ids(highlights.strong)).toEqual(['1.3'])
    expect(ids(highlights.toGrow)).toEqual(['1.1', '1.2', '1.4'])
    expect(highlights.toGrow.alike).toBe(4)
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
        const growing = new Set(toGrow.top.map(({ level }) => level))
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

  test('shown and alike together are everybody at or beyond the level of the last one shown', () => {
    fc.assert(
      fc.property(anyResult, (assessment) => {
        const levels = [...assessment.answers.values()].map(({ score }) => score).filter(isLevel)
        const { strong, toGrow } = highlightsOf(profile, assessment)
        const [weakest, best] = [strong.top.at(-1)?.level ?? 9, toGrow.top.at(-1)?.level ?? 0]
        expect(strong.top.length + strong.alike).toBe(levels.filter((level) => level >= weakest).length)
        expect(toGrow.top.length + toGrow.alike).toBe(levels.filter((level) => level <= best).length)
      }),
    )
  })

  test('with two different levels there is something strong and something to grow', () => {
    fc.assert(
      fc.property(anyResult, (assessment) => {
        const levels = [...assessment.answers.values()].map(({ score }) => score).filter(isLevel)
        fc.pre(new Set(levels).size > 1)
        const { strong, toGrow } = highlightsOf(profile, assessment)
        expect(strong.top).not.toEqual([])
        expect(toGrow.top).not.toEqual([])
      }),
    )
  })
})

function of(scores: Scores) {
  return highlightsOf(small, aSealedAssessment({ profile: small, scores }))
}

function ids(list: Shortlist): readonly string[] {
  return list.top.map(({ competency }) => competency.id)
}
