import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { archiveFormat, archiveToText, textToArchive } from '../../src/storage/archive/archiveText'
import { emptyArchive, isEmptyArchive, type Archive } from '../../src/storage/archive/archive'
import { mergeArchives } from '../../src/storage/archive/mergeArchives'
import { database } from '../../src/storage/database'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'
import { canUndoRestore, forgetSnapshot, restoreArchive, undoRestore } from '../../src/storage/restore'
import { putArchive, readArchive } from '../../src/storage/storedArchive'
import { aSealedAssessment, everywhere, instant } from '../support/builders'
import { commitsAndThenFails } from '../support/commitsAndThenFails'
import { noRoomForAssessments } from '../support/noRoom'
import { anyArchive, archiveOf } from '../support/anyArchive'
import { backupFixtures } from '../support/backupFixtures'

const runs = { numRuns: 60, seed: 3 }
const made = instant('2026-11-21T20:23:38.000Z')
const here = archiveOf(assessmentToRecord(aSealedAssessment({ id: 'hier', scores: everywhere(3) })))
const there = archiveOf(assessmentToRecord(aSealedAssessment({ id: 'daar', scores: everywhere(4) })))

beforeEach(() => holds(emptyArchive))

describe('putting a backup back', () => {
  test('after everything was erased gives back everything, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(anyArchive, fc.constantFrom('merge', 'replace'), async (archive, way) => {
        await holds(archive)
        const text = await archiveToText(await readArchive(), made)
        await holds(emptyArchive)
        const read = await textToArchive(text)
        if ('type' in read) throw new Error(read.type)
        await restoreArchive(read.archive, way)
        expect(await readArchive()).toEqual({ ...archive, generation: 0 })
      }),
      runs,
    )
  })

  test('together with what is here holds both; instead of it holds the backup alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyArchive, anyArchive, async (current, incoming) => {
        await holds(current)
        await restoreArchive(incoming, 'merge')
        const { generation: before } = current
        expect(await readArchive()).toEqual({ ...mergeArchives(current, incoming), generation: before })
        await holds(current)
        await restoreArchive(incoming, 'replace')
        const { generation, ...rest } = await readArchive()
        expect({ ...rest, generation: incoming.generation }).toEqual(incoming)
        // A second copy of before may not bring back what was replaced.
        if (!isEmptyArchive(current)) expect(generation).toBeGreaterThan(current.generation)
      }),
      runs,
    )
  })

  test('is done once when the browser commits it and then says that it lost the connection; so is taking it back', async () => {
    await holds(here)
    commitsAndThenFails()
    const held = await restoreArchive(there, 'replace')
    expect(held).toMatchObject({ assessments: [{ id: 'daar' }], generation: 1 })
    expect(await readArchive()).toEqual(held)
    commitsAndThenFails()
    expect(await undoRestore()).toMatchObject({ assessments: [{ id: 'hier' }], generation: 2 })
    expect(await readArchive()).toMatchObject({ assessments: [{ id: 'hier' }], generation: 2 })
  })

  test('twice changes nothing the second time', async () => {
    await holds(here)
    await restoreArchive(there, 'merge')
    const once = await readArchive()
    await restoreArchive(there, 'merge')
    expect(await readArchive()).toEqual(once)
  })

  test('leaves alone what lies here and cannot be read', async () => {
    await database.table('assessments').put({ id: 'onleesbaar', oops: true })
    await restoreArchive(there, 'replace')
    expect(await database.table('assessments').get('onleesbaar')).toEqual({ id: 'onleesbaar', oops: true })
  })

  test('sets apart what cannot be read and lies under an id of the backup', async () => {
    await database.table('assessments').put({ id: 'daar', oops: true })
    await restoreArchive(there, 'merge')
    expect((await readArchive()).assessments).toEqual(there.assessments)
    expect(await database.quarantine.toArray()).toMatchObject([{ record: { id: 'daar', oops: true } }])
  })

  test('leaves a record that is the same as it is, with what a later version of the app wrote in it', async () => {
    await holds(here)
    const [record] = here.assessments
    await database.table('assessments').put({ ...record, later: 'nog onbekend' })
    await restoreArchive(there, 'merge')
    expect(await database.assessments.get('hier')).toMatchObject({ later: 'nog onbekend' })
    expect((await readArchive()).assessments).toHaveLength(2)
  })

  test('moves nobody to another question, and forgets the question of what is no longer there', async () => {
    await holds(here)
    await database.places.bulkPut([{ assessment: 'hier', competency: '3.2' }])
    await restoreArchive(there, 'merge')
    expect(await database.places.toArray()).toEqual([{ assessment: 'hier', competency: '3.2' }])
    await restoreArchive(there, 'replace')
    expect(await database.places.toArray()).toEqual([])
  })

  test.each(['merge', 'replace'] as const)(
    'takes over no count of a file that would one day stop counting: %s',
    async (way) => {
      await holds(here)
      await restoreArchive({ ...there, generation: 1_000_000_000 }, way)
      await restoreArchive(here, 'replace')
      const text = await archiveToText(await readArchive(), made)
      expect(await textToArchive(text)).toMatchObject({ archive: { assessments: here.assessments } })
      expect((await readArchive()).generation).toBeLessThan(3)
    },
  )
})

describe('taking it back', () => {
  test('gives what was here before, whichever way it went', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyArchive,
        anyArchive,
        fc.constantFrom('merge', 'replace'),
        async (current, incoming, way) => {
          await holds(current)
          await restoreArchive(incoming, way)
          expect(await canUndoRestore()).toBe(true)
          await undoRestore()
          const { generation: _counted, ...rest } = await readArchive()
          expect({ ...rest, generation: current.generation }).toEqual(current)
          expect(await canUndoRestore()).toBe(false)
        },
      ),
      runs,
    )
  })

  test('goes one step back only', async () => {
    await holds(here)
    await restoreArchive(there, 'merge')
    await undoRestore()
    expect(await undoRestore()).toEqual({ type: 'NothingToUndo' })
    expect((await readArchive()).assessments).toEqual(here.assessments)
  })

  test.each(backupFixtures())(
    'gives what was kept in format $format too',
    async ({ format, text, content }) => {
      await holds(there)
      await database.snapshots.put({ id: 'before-restore', format, archive: content })
      await undoRestore()
      const read = await textToArchive(text)
      if ('type' in read) throw new Error(read.type)
      const { assessments, documents, tombstones } = read.archive
      expect(await readArchive()).toEqual({ generation: 1, assessments, documents, tombstones })
    },
  )

  test('gives what was kept before the format was noted', async () => {
    const { content, text } = backupFixtures()[1] ?? { content: {}, text: '' }
    await database.snapshots.put({ id: 'before-restore', archive: content })
    await undoRestore()
    const read = await textToArchive(text)
    if ('type' in read) throw new Error(read.type)
    expect((await readArchive()).assessments).toEqual(read.archive.assessments)
  })

  test('changes nothing when what was kept cannot be read', async () => {
    await holds(here)
    const archive = { ...there, assessments: [{ id: 'daar' }] }
    await database.snapshots.put({ id: 'before-restore', format: archiveFormat, archive })
    expect(await undoRestore()).toMatchObject({ type: 'WriteFailed' })
    expect(await readArchive()).toEqual(here)
    expect(await canUndoRestore()).toBe(true)
  })

  test('is over once somebody says that all is well', async () => {
    await restoreArchive(there, 'merge')
    await forgetSnapshot()
    expect(await canUndoRestore()).toBe(false)
    expect((await readArchive()).assessments).toEqual(there.assessments)
  })
})

// The last: after a full disk the storage is careful for good.
describe('on a full disk', () => {
  test('putting a backup back changes nothing, and says so', async () => {
    await holds(here)
    const freeSome = noRoomForAssessments()
    expect(await restoreArchive(there, 'replace')).toMatchObject({ type: 'WriteFailed', reason: 'full' })
    freeSome()
    expect(await readArchive()).toEqual(here)
    expect(await canUndoRestore()).toBe(false)
  })

  test('taking it back leaves everything, and can be tried again', async () => {
    await holds(here)
    await restoreArchive(there, 'replace')
    const freeSome = noRoomForAssessments()
    expect(await undoRestore()).toMatchObject({ type: 'WriteFailed', reason: 'full' })
    freeSome()
    expect(await canUndoRestore()).toBe(true)
    expect((await readArchive()).assessments).toEqual(there.assessments)
  })
})

/** The database with this in it and nothing else. */
async function holds(archive: Archive): Promise<void> {
  await database.open()
  await Promise.all(database.tables.map((table) => table.clear()))
  await putArchive(archive)
}
