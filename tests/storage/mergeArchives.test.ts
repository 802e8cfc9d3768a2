import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareArchives, type BackupChange } from '../../src/storage/archive/compareArchives'
import { emptyArchive, isSameArchive, type Archive } from '../../src/storage/archive/archive'
import { archiveToText, textToArchive } from '../../src/storage/archive/archiveText'
import { mergeArchives } from '../../src/storage/archive/mergeArchives'
import { assessmentToRecord, type AssessmentRecord } from '../../src/storage/records/assessmentRecord'
import type { DocumentRecord } from '../../src/storage/records/documentRecord'
import { dominates } from '../../src/storage/records/versionVector'
import { anOpenAssessment, instant } from '../support/builders'
import {
  afterDeeds,
  anyArchive,
  anyFork,
  archiveOf,
  isDeletedIn,
  wordsOf,
  type Fork,
} from '../support/anyArchive'
import { marksOf } from '../support/ticks'

const runs = { numRuns: 300, seed: 3 }

/** What the two devices of a fork hold in the end. */
function sidesOf({ base, first, second }: Fork): readonly [Archive, Archive] {
  return [afterDeeds(base, 'phone', first), afterDeeds(base, 'laptop', second)]
}

const anySides = fc.oneof(anyFork.map(sidesOf), fc.tuple(anyArchive, anyArchive))

describe('merging what two devices hold', () => {
  test('gives the same in either order', () => {
    fc.assert(
      fc.property(anySides, ([a, b]) => {
        expect(mergeArchives(a, b)).toEqual(mergeArchives(b, a))
      }),
      runs,
    )
  })

  test('changes nothing the second time, whichever side comes again', () => {
    fc.assert(
      fc.property(anySides, ([a, b]) => {
        const once = mergeArchives(a, b)
        expect(mergeArchives(a, a)).toEqual(a)
        expect(mergeArchives(once, b)).toEqual(once)
        expect(mergeArchives(a, once)).toEqual(once)
        expect(mergeArchives(once, emptyArchive)).toEqual(once)
      }),
      runs,
    )
  })

  test('of three devices comes out the same in any order, as long as nobody changed the same', () => {
    fc.assert(
      fc.property(anyFork, anyArchive, (fork, other) => {
        const [a, b] = sidesOf({ ...fork, second: fork.second.filter(({ kind }) => kind === 'begin') })
        const there = new Set(a.documents.map(({ id }) => id))
        const c = { ...other, documents: other.documents.filter(({ id }) => !there.has(id)) }
        expect(mergeArchives(mergeArchives(a, b), c)).toEqual(mergeArchives(a, mergeArchives(b, c)))
      }),
      runs,
    )
  })

  test('ends the same on both devices, each of which takes over what the other had', () => {
    fc.assert(
      fc.property(anyFork.map(sidesOf), ([a, b]) => {
        const onPhone = mergeArchives(a, b)
        expect(mergeArchives(b, onPhone)).toEqual(onPhone)
      }),
      runs,
    )
  })

  test('leaves deleted what was deleted for good on either side', () => {
    fc.assert(
      fc.property(anySides, ([a, b]) => {
        const merged = mergeArchives(a, b)
        const deleted = [...a.tombstones, ...b.tombstones].map(({ id }) => id)
        expect(merged.tombstones.map(({ id }) => id).toSorted()).toEqual([...new Set(deleted)].toSorted())
        expect(merged.assessments.filter(({ id }) => deleted.includes(id))).toEqual([])
      }),
      runs,
    )
  })

  test('loses no record of either side, unless it is deleted or another holds all of its changes', () => {
    fc.assert(
      fc.property(anySides, ([a, b]) => {
        const merged = mergeArchives(a, b)
        for (const record of [...a.assessments, ...b.assessments]) {
          expect(isDeletedIn(merged, record.id) || survives(record, merged, [a, b])).toBe(true)
        }
      }),
      runs,
    )
  })

  test('loses no mark of either side, unless the other side holds all of its changes', () => {
    fc.assert(
      fc.property(anySides, ([a, b]) => {
        const { documents } = mergeArchives(a, b)
        const isNewer = (one: DocumentRecord, other: DocumentRecord) =>
          dominates(one.writers, other.writers) && !dominates(other.writers, one.writers)
        for (const document of [...a.documents, ...b.documents]) {
          const sides = [...a.documents, ...b.documents].filter(({ id }) => id === document.id)
          if (sides.some((side) => isNewer(side, document))) continue
          const held = documents.filter(({ id, conflictOf }) => [id, conflictOf].includes(document.id))
          expect(held.flatMap(marksOf)).toEqual(expect.arrayContaining([...marksOf(document)]))
        }
      }),
      runs,
    )
  })

  test('can be written as a backup and read again, whatever was merged', async () => {
    await fc.assert(
      fc.asyncProperty(anySides, async ([a, b]) => {
        const merged = mergeArchives(a, b)
        const text = await archiveToText(merged, instant('2026-11-21T12:00:00.000Z'))
        expect(await textToArchive(text)).toMatchObject({ archive: merged })
      }),
      { ...runs, numRuns: 100 },
    )
  })
})

describe('a note that was changed on two devices', () => {
  const before = archiveOf(assessmentToRecord(anOpenAssessment({ id: 'm', notes: { '1.1': 'Eerst.' } })))
  const note = (words: string) => ({ kind: 'note', which: 0, competency: '1.1', words }) as const
  const phone = afterDeeds(before, 'phone', [note('Op de telefoon.')])
  const laptop = afterDeeds(before, 'laptop', [note('Op de laptop.')])

  test('is kept twice, and the copy says of what', () => {
    const merged = mergeArchives(phone, laptop)
    expect(wordsOf(merged).toSorted()).toEqual(['Op de laptop.', 'Op de telefoon.'])
    expect(merged.assessments.map(({ conflictOf }) => conflictOf)).toEqual([undefined, 'm'])
  })

  test('is kept once when both wrote the same', () => {
    const same = afterDeeds(before, 'laptop', [note('Op de telefoon.')])
    expect(wordsOf(mergeArchives(phone, same))).toEqual(['Op de telefoon.'])
  })

  test('stays as somebody made it after that, also when the old backup comes again', () => {
    const merged = mergeArchives(phone, laptop)
    const settled = afterDeeds(merged, 'phone', [note('Samen.'), { kind: 'destroy', which: 1 }])
    const again = mergeArchives(settled, laptop)
    expect(isSameArchive(again, settled)).toBe(true)
  })
})

describe('the preview', () => {
  test('says what merging does, record by record', () => {
    fc.assert(
      fc.property(anySides, ([current, incoming]) => {
        const merged = mergeArchives(current, incoming)
        for (const { id, change } of compareArchives(current, incoming)) {
          expect(becomes(id, current, incoming, merged)).toContain(change)
        }
      }),
      runs,
    )
  })

  test('names every record of both sides once', () => {
    fc.assert(
      fc.property(anySides, ([current, incoming]) => {
        const ids = [...recordsOf(current), ...recordsOf(incoming)].map(({ id }): string => id)
        const compared = compareArchives(current, incoming).map(({ id }) => id)
        expect(compared.toSorted()).toEqual([...new Set(ids)].toSorted())
      }),
      runs,
    )
  })

  test('mirrors itself when the sides change places', () => {
    fc.assert(
      fc.property(anySides, ([a, b]) => {
        const there = new Map(compareArchives(a, b).map(({ id, change }) => [id, mirrored[change]]))
        for (const { id, change } of compareArchives(b, a)) expect(change).toBe(there.get(id))
      }),
      runs,
    )
  })
})

const mirrored: Readonly<Record<BackupChange, BackupChange>> = {
  new: 'only-here',
  'only-here': 'new',
  newer: 'older',
  older: 'newer',
  same: 'same',
  conflict: 'conflict',
  combined: 'combined',
  'deleted-here': 'deleted-there',
  'deleted-there': 'deleted-here',
}

function recordsOf({ assessments, documents }: Archive): readonly (AssessmentRecord | DocumentRecord)[] {
  return [...assessments, ...documents]
}

/** The words for what merging made of it, found without asking how its two sides are related. */
function becomes(id: string, current: Archive, incoming: Archive, merged: Archive): readonly BackupChange[] {
  const [here, there, after] = [current, incoming, merged].map((archive) =>
    recordsOf(archive).find((record) => record.id === id),
  )
  if (!after) return isDeletedIn(current, id) ? ['deleted-here'] : ['deleted-there']
  if (!here) return ['new']
  if (!there) return ['only-here']
  const copies = recordsOf(merged).filter(
    ({ id: one }) => one.startsWith(`${id}~`) && !recordsOf(current).some((had) => had.id === one),
  )
  if (copies.length > 0) return ['conflict']
  const isHere = contentOf(after) === contentOf(here)
  const isThere = contentOf(after) === contentOf(there)
  const said = new Map<BackupChange, boolean>([
    ['newer', isThere],
    ['older', isHere],
    ['same', isHere && isThere],
    ['combined', holds(after, here) && holds(after, there)],
  ])
  return [...said].flatMap(([change, isSo]) => (isSo ? [change] : []))
}

function holds(after: AssessmentRecord | DocumentRecord, side: AssessmentRecord | DocumentRecord): boolean {
  if (!('kind' in after && 'kind' in side)) return false
  const marks = new Set(marksOf(after))
  return marksOf(side).every((mark) => marks.has(mark))
}

/** It stands there, or one that holds all its changes does, or it stands there as the other side of a conflict. */
function survives(record: AssessmentRecord, merged: Archive, sides: readonly Archive[]): boolean {
  const isThere = merged.assessments.some((one) => contentOf(one) === contentOf(record))
  const newer = sides
    .flatMap(({ assessments }) => assessments)
    .some(
      (one) =>
        one.id === record.id &&
        dominates(one.writers, record.writers) &&
        !dominates(record.writers, one.writers),
    )
  return isThere || newer
}

/** What people wrote, whatever it is called and whoever signed it. */
function contentOf(record: AssessmentRecord | DocumentRecord): string {
  if ('kind' in record) {
    return JSON.stringify(marksOf(record).toSorted())
  }
  const { date, moment, clusters, answers, binnedOn, status } = record
  return JSON.stringify({ date, moment, clusters, answers, binnedOn, status })
}
