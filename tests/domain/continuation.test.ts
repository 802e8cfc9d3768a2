import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carryOver } from '../../src/domain/continuation'
import { crosswalkBetween } from '../../src/domain/crosswalk'
import { competenciesOf } from '../../src/domain/profile'
import { anyNext } from '../support/anyVersions'
import { anOpenAssessment, everywhere } from '../support/builders'
import { after, before, steps } from '../support/twoVersions'

const busy = anOpenAssessment({
  profile: before,
  scores: everywhere(2, before),
  notes: { 'a.2': 'Ik vroeg door.', 'b.3': 'De laatste fax.' },
})
const walk = crosswalkBetween(steps, '1.0.0', '2.0.0')

describe('an open assessment of an earlier version', () => {
  test('goes on in the words of today, with what was answered', () => {
    const { assessment, asked, reworded, left } = carryOver(busy, walk, before, after)
    expect(assessment.profile.version).toBe('2.0.0')
    expect(assessment.clusters).toEqual(['a', 'b', 'c', 'd'])
    expect(asked.toSorted()).toEqual(['b.12', 'b.4', 'c.4', 'c.5'])
    expect(reworded).toEqual(['a.2'])
    expect(left).toEqual(['b.1', 'b.2', 'b.3', 'c.2'])
  })

  test('asks the clusters that it asked, wherever they are', () => {
    const part = { ...busy, clusters: before.clusters.slice(3).map(({ id }) => id) }
    // d.1 went to cluster c.
    expect(carryOver(part, walk, before, after).assessment.clusters).toEqual(['c', 'd'])
  })

  test('keeps all answers under their numbers when nothing leads there', () => {
    const { assessment, isUnknown } = carryOver(busy, 'unknown', undefined, after)
    expect(isUnknown).toBe(true)
    expect(assessment.answers).toBe(busy.answers)
    expect(assessment.profile.version).toBe('2.0.0')
  })

  test('loses no answer, whatever version comes', () => {
    fc.assert(
      fc.property(anyNext(before, '2.0.0'), ({ step, words }) => {
        const { assessment } = carryOver(busy, crosswalkBetween([step], '1.0.0', '2.0.0'), before, words)
        const kept = new Set(assessment.answers.values())
        expect([...busy.answers.values()].filter((answer) => !kept.has(answer))).toEqual([])
      }),
    )
  })
})

describe('a correction in which nothing was changed yet', () => {
  const correction = { ...busy, revision: 0 }

  test('has what is in other words open again, its note kept', () => {
    const { assessment } = carryOver(correction, walk, before, after)
    const open = competenciesOf(after).filter(({ id }) => assessment.answers.get(id)?.score === undefined)
    expect(open.map(({ id }) => id)).toEqual(['a.2', 'b.12', 'b.4', 'c.4', 'c.5'])
    const [reworded] = open
    expect(reworded && assessment.answers.get(reworded.id)).toMatchObject({ note: 'Ik vroeg door.' })
  })
})
