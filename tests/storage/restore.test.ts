import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { archiveToText, textToArchive } from '../../src/storage/archive/archiveText'
import { emptyArchive, isEmptyArchive, type Archive } from '../../src/storage/archive/archive'
import { mergeArchives } from '../../src/storage/archive/mergeArchives'
import { database } from '../../src/storage/database'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'
import { canUndoRestore, forgetSnapshot, restoreArchive, undoRestore } from '../../src/storage/restore'
import { putArchive, readArchive } from '../../src/storage/storedArchive'
import { aSealedAssessment, everywhere, instant } from '../support/builders'
import { noRoomForAssessments } from '../support/noRoom'
import { anyArchive, archiveOf } from '../support/anyArchive'

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
        expect(await readArchive()).toEqual(archive)
      }),
      runs,
    )
  })

  test('together with what is here holds both; instead of it holds the backup alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyArchive, anyArchive, async (current, incoming) => {
        await holds(current)
        await restoreArchive(incoming, 'merge')
        expect(await readArchive()).toEqual(mergeArchives(current, incoming))
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
