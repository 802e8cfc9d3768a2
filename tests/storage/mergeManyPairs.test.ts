import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Archive } from '../../src/storage/archive/archive'
import { archiveFault } from '../../src/storage/archive/archiveFault'
import { compareArchives } from '../../src/storage/archive/compareArchives'
import { mergeArchives } from '../../src/storage/archive/mergeArchives'
import { documentRecord } from '../../src/storage/records/documentRecord'
import { afterDeeds, anyArchive, anyFork, type Fork } from '../support/anyArchive'
import { marksOf } from '../support/ticks'

/** What two devices hold that began alike and went on by themselves, or that have nothing in common. */
const anyPair: fc.Arbitrary<readonly [Archive, Archive]> = fc.oneof(
  anyFork.map(({ base, first, second }: Fork): readonly [Archive, Archive] => [
    afterDeeds(base, 'phone', first),
    afterDeeds(base, 'laptop', second),
  ]),
  fc.tuple(anyArchive, anyArchive),
)

/** A random pair each time, of which the seed is told when it fails; a thousand of them. */
const runs = { numRuns: 1000 }

test('merging a thousand pairs gives the same in both orders, loses nothing and can be backed up', () => {
  const kinds = new Set<string>()
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      const merged = mergeArchives(a, b)
      expect(merged).toEqual(mergeArchives(b, a))
      expect(mergeArchives(merged, b)).toEqual(merged)
      expect(archiveFault(merged, merged)).toBeUndefined()
      expect(lostOf(a, merged, b)).toEqual([])
      expect(lostOf(b, merged, a)).toEqual([])
      for (const { kind } of merged.documents) kinds.add(kind)
    }),
    runs,
  )
  expect(kinds).toEqual(new Set(documentRecord.options.map(({ entries }) => entries.kind.literal)))
})

test('what is told to be nothing new brings nothing new', () => {
  const old = new Set(['same', 'older', 'only-here', 'deleted-here'])
  fc.assert(
    fc.property(anyPair, ([here, there]) => {
      const isOld = compareArchives(here, there).every(({ change }) => old.has(change))
      if (isOld) expect(new Set(saidIn(mergeArchives(here, there)))).toEqual(new Set(saidIn(here)))
    }),
    runs,
  )
})

/** What this side says and neither deleted nor changed on in the other, and that is nowhere in what was merged. */
function lostOf(side: Archive, merged: Archive, other: Archive): readonly string[] {
  const deleted = new Set(merged.tombstones.map(({ id }) => id))
  const said = new Set(saidIn(merged))
  const kept = {
    ...side,
    assessments: side.assessments.filter(({ id }) => !deleted.has(id)),
    documents: side.documents.filter(({ id }) => !deleted.has(id)),
  }
  return saidIn(withoutOlder(kept, other)).filter((one) => !said.has(one))
}

/** Without the records of which the other side holds every change: those it may have taken back. */
function withoutOlder(side: Archive, other: Archive): Archive {
  const newer = new Map(
    compareArchives(other, side).flatMap(({ id, change }) =>
      change === 'older' ? [[id, true] as const] : [],
    ),
  )
  return {
    ...side,
    assessments: side.assessments.filter(({ id }) => !newer.has(id)),
    documents: side.documents.filter(({ id }) => !newer.has(id)),
  }
}

function saidIn({ assessments, documents }: Archive): readonly string[] {
  const notes = assessments.flatMap(({ answers }) =>
    Object.entries(answers).map(([id, { note, score }]) => `${id} ${score} ${note}`),
  )
  return [...notes, ...documents.flatMap(marksOf)]
}
