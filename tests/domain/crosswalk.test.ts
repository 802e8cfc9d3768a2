import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chained,
  competencyIn,
  crosswalkBetween,
  crosswalkOf,
  reversed,
  type Crosswalk,
} from '../../src/domain/crosswalk'
import { competenciesOf } from '../../src/domain/profile'
import { anyNext } from '../support/anyVersions'
import { after, before, steps } from '../support/twoVersions'

const walk = between('1.0.0', '2.0.0')

describe('between two versions', () => {
  test('a score may stand at what is the same, reworded or moved', () => {
    expect(Object.fromEntries(walk.matches)).toEqual({
      'a.1': 'a.1',
      'a.2': 'a.2',
      'c.1': 'c.1',
      'c.3': 'c.3',
      'c.6': 'd.1',
      'd.2': 'd.2',
    })
    expect([...walk.reworded]).toEqual(['a.2'])
  })

  test('and not at what is new, split or merged', () => {
    expect(Object.fromEntries(walk.unmatched)).toEqual({
      'b.4': 'new',
      'b.12': 'merged',
      'c.4': 'split',
      'c.5': 'split',
    })
    expect(Object.fromEntries(walk.dropped)).toEqual({
      'b.3': 'gone',
      'c.2': 'split',
      'b.1': 'merged',
      'b.2': 'merged',
    })
  })

  test('the way back has what is gone as new, and leads back to where it began', () => {
    const back = between('2.0.0', '1.0.0')
    expect(back.unmatched.get(competenciesOf(before)[4]?.id ?? fail())).toBe('new')
    expect(Object.fromEntries(reversed(back).matches)).toEqual(Object.fromEntries(walk.matches))
  })

  test('a version that no step leads to has no crosswalk, one behind another scale neither', () => {
    expect(crosswalkBetween(steps, '1.0.0', '3.0.0')).toBe('unknown')
    expect(crosswalkBetween([], '1.0.0', '2.0.0')).toBe('unknown')
    const other = steps.map((step) => ({ ...step, changes: { ...step.changes, scale: 'changed' as const } }))
    expect(crosswalkBetween(other, '1.0.0', '2.0.0')).toBe('other-scale')
    expect(crosswalkBetween(other, '2.0.0', '1.0.0')).toBe('other-scale')
  })
})

describe('an id that was written down in whichever version', () => {
  test('means the same, what it moved to, or nothing any more', () => {
    const now = (id: string) => competencyIn(steps, after, id)
    expect(['a.1', 'a.2', 'd.1', 'c.6'].map(now)).toEqual(['a.1', 'a.2', 'c.6', 'c.6'])
    expect(['b.3', 'c.2', 'b.1', 'x.9'].map(now)).toEqual([undefined, undefined, undefined, undefined])
  })

  test('is read back in the words of an earlier version, whatever became of the scale', () => {
    const other = steps.map((step) => ({ ...step, changes: { ...step.changes, scale: 'changed' as const } }))
    expect(competencyIn(other, before, 'c.6')).toBe('d.1')
    expect(competencyIn(other, before, 'b.4')).toBeUndefined()
  })
})

describe('through any versions', () => {
  const anyTwo = anyNext(before, '1.1.0').chain((first) =>
    anyNext(first.words, '2.0.0').map((second) => [first, second] as const),
  )

  test('everything that the last has is matched or left out with a reason, and everything of the first too', () => {
    fc.assert(
      fc.property(anyTwo, ([first, second]) => {
        const through = crosswalkBetween([first.step, second.step], '1.0.0', '2.0.0')
        if (typeof through === 'string') throw new Error(through)
        const known = (ids: Iterable<string>) => [...ids].toSorted()
        const last = competenciesOf(second.words).map(({ id }) => id)
        expect(known([...through.matches.keys(), ...through.unmatched.keys()])).toEqual(known(last))
        const all = competenciesOf(before).map(({ id }) => id)
        expect(known([...through.matches.values(), ...through.dropped.keys()])).toEqual(known(all))
      }),
    )
  })

  test('an id leads to at most one place, and from there back', () => {
    fc.assert(
      fc.property(anyTwo, ([first, second]) => {
        const chain = [first.step, second.step]
        for (const { id } of competenciesOf(before)) {
          const now = competencyIn(chain, second.words, id)
          if (now !== undefined) expect(competencyIn(chain, before, now)).toBe(id)
        }
      }),
    )
  })

  test('the way back through all is the way through all, back', () => {
    fc.assert(
      fc.property(anyTwo, ([first, second]) => {
        const [one, two] = [crosswalkOf(first.step.changes), crosswalkOf(second.step.changes)]
        expect(plain(reversed(chained(one, two)))).toEqual(plain(chained(reversed(two), reversed(one))))
      }),
    )
  })
})

test('the two versions of the tests are what their history says', () => {
  expect(after.version).toBe(steps.at(-1)?.to)
})

/** As values that can be compared, whatever their order. */
function plain({ matches, reworded, unmatched, dropped }: Crosswalk) {
  return {
    matches: Object.fromEntries(matches),
    unmatched: [...unmatched.keys()].toSorted(),
    dropped: [...dropped.keys()].toSorted(),
    reworded: [...reworded].toSorted(),
  }
}

function between(from: string, to: string): Crosswalk {
  const found = crosswalkBetween(steps, from, to)
  if (typeof found === 'string') throw new Error(found)
  return found
}

function fail(): never {
  throw new Error('it is not there')
}
