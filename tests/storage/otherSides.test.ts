// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyArchive, sortedArchive, type Archive } from '../../src/storage/archive/archive'
import { compareArchives } from '../../src/storage/archive/compareArchives'
import { mergeArchives } from '../../src/storage/archive/mergeArchives'
import { assignmentWriter } from '../../src/storage/assignmentWriter'
import { assignmentId } from '../../src/domain/documents/assignment'
import { openDatabase } from '../../src/storage/connection'
import { database } from '../../src/storage/database'
import { trustDisk } from '../../src/storage/untrustedDisk'
import { putSideBack, removeSide } from '../../src/storage/removeSide'
import { restoreArchive } from '../../src/storage/restore'
import { putArchive, readArchive } from '../../src/storage/storedArchive'
import { swapSides } from '../../src/storage/swapSides'
import { transaction } from '../../src/storage/transaction'
import { commitsAndThenFails } from '../support/commitsAndThenFails'
import { anAssignment } from '../support/otherSides'
import { fillTheDisk } from '../support/storage'
import { storedDocuments } from '../support/storedDocuments'

const phone = on('phone', 'Telefoon.')
const laptop = on('laptop', 'Laptop.')
const merged = mergeArchives(phone, laptop)

beforeEach(async () => {
  await openDatabase()
  trustDisk()
  await holds(merged)
})

describe('the two sides of an assignment', () => {
  test('change places, and once more they are as they were', async () => {
    const before = await words()
    expect(before).toHaveLength(2)
    expect(await swapSides(await otherId())).toBe('done')
    expect(await words()).toEqual(before.toReversed())
    await swapSides(await otherId())
    expect(await words()).toEqual(before)
  })

  test('keep what a later version wrote with the words that it belongs to', async () => {
    const [seen] = await storedDocuments()
    await database.table('documents').put({ ...seen, later: 'bij de eerste' })
    await swapSides(await otherId())
    const [first, other] = await storedDocuments()
    expect(first).not.toHaveProperty('later')
    expect(other).toMatchObject({ later: 'bij de eerste', conflictOf: assignmentId })
  })

  test('do not swap before the words that are being typed are stored with the side they were typed in', async () => {
    const [seen] = await words()
    assignmentWriter.record(assignmentId, (body) => written(body, `${seen} En nog iets.`), 'typed')
    await swapSides(await otherId())
    expect((await words())[1]).toBe(`${seen} En nog iets.`)
  })

  test('do not swap when those words cannot be stored, and say why', async () => {
    const before = await words()
    const free = fillTheDisk('documents')
    assignmentWriter.record(assignmentId, (body) => written(body, 'Nog niet bewaard.'), 'chosen')
    const failed = await swapSides(await otherId())
    free()
    expect(failed).toMatchObject({ type: 'WriteFailed', reason: 'full' })
    expect(await words()).toEqual(before)
    await assignmentWriter.flush()
    expect((await words())[0]).toBe('Nog niet bewaard.')
  })

  test('stay as somebody chose, whichever old backup comes again', async () => {
    await swapSides(await otherId())
    const once = await readArchive()
    await swapSides(await otherId())
    const chosen = await readArchive()
    for (const old of [phone, laptop, merged, once]) {
      expect(compareArchives(chosen, old).filter(({ change }) => change === 'conflict')).toEqual([])
      await restoreArchive(old, 'merge')
      expect(await readArchive()).toEqual(chosen)
    }
  })

  test('are one after the other was deleted, also when an old backup comes again', async () => {
    const [seen] = await words()
    await removeSide(await otherId())
    const chosen = await readArchive()
    for (const old of [phone, laptop, merged]) await restoreArchive(old, 'merge')
    expect(await readArchive()).toEqual(chosen)
    expect(await words()).toEqual([seen])
  })

  test('are two again when deleting is taken back, and can then change places', async () => {
    const before = await words()
    const removed = await removeSide(await otherId())
    if (!removed || 'type' in removed) throw new Error('not removed')
    expect(await putSideBack(removed)).toBe('done')
    expect(await words()).toEqual(before)
    await restoreArchive(merged, 'merge')
    expect(await words()).toEqual(before)
    await swapSides(await otherId())
    expect(await words()).toEqual(before.toReversed())
  })

  test('are two again also when the browser said of deleting that it had failed', async () => {
    const before = await words()
    commitsAndThenFails()
    const removed = await removeSide(await otherId())
    if (!removed || 'type' in removed) throw new Error('not removed')
    expect(await putSideBack(removed)).toBe('done')
    expect(await words()).toEqual(before)
  })

  test('do not lose the one that was kept here, when they changed places on another device meanwhile', async () => {
    const [seen] = await words()
    await removeSide(await otherId())
    const here = await readArchive()
    await holds(merged)
    await database.facts.put({ key: 'device', value: 'laptop' })
    await swapSides(await otherId())
    await restoreArchive(here, 'merge')
    expect(await words()).toContain(seen)
  })

  test('are left alone when another tab deleted one of them', async () => {
    const other = await otherId()
    await removeSide(other)
    const before = await readArchive()
    expect(await swapSides(other)).toBe('done')
    expect(await removeSide(other)).toBeUndefined()
    expect(await readArchive()).toEqual(before)
  })
})

function on(device: string, reflection: string): Archive {
  return {
    ...emptyArchive,
    documents: [{ ...anAssignment(reflection), revision: 2, writers: { [device]: 2 } }],
  }
}

async function holds(archive: Archive): Promise<void> {
  await database.facts.clear()
  await transaction(() => putArchive(sortedArchive(archive)))
}

/** What is seen first, then the other side. */
async function words(): Promise<readonly string[]> {
  return (await storedDocuments()).flatMap((one) => (one.kind === 'assignment' ? [one.reflection] : []))
}

async function otherId(): Promise<string> {
  const other = (await storedDocuments()).find(({ conflictOf }) => conflictOf === assignmentId)
  if (!other) throw new Error('there is no other side')
  return other.id
}

type Body = Parameters<Parameters<typeof assignmentWriter.record>[1]>[0]

function written(body: Body, reflection: string): NonNullable<Body> {
  if (!body) throw new Error('there is no assignment')
  return { ...body, reflection }
}
