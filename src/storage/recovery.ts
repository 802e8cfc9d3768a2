import { type Archive, isEmptyArchive, isSameArchive } from './archive/archive'
import type { ReadArchive } from './archive/archiveText'
import { countNew } from './archive/countKinds'
import { mergeArchives } from './archive/mergeArchives'
import { database } from './database'
import { quarantineUnreadable } from './quarantine'
import type { Recovery } from './recoveryNotice'
import { readSecondCopies, writeSecondCopy } from './secondCopy/secondCopy'
import { putArchive, readArchive } from './storedArchive'
import { transaction } from './transaction'

/**
 * Compares the database with its copies and brings back what it lost; what cannot be read is set apart first. Answers what
 * was brought back, if anything.
 */
export async function healFromCopies(): Promise<Recovery | undefined> {
  await quarantineUnreadable()
  await renameRewritten()
  const read = await readSecondCopies()
  const copies = read.type === 'CopiesRead' ? read.copies : []
  const recovery = await bringBack(copies)
  const current = await readArchive()
  const [newest] = copies
  const isBehind = newest ? !isSameArchive(newest.archive, current) : !isEmptyArchive(current)
  if (isBehind) await writeSecondCopy()
  return recovery
}

async function bringBack(copies: readonly ReadArchive[]): Promise<Recovery | undefined> {
  const before = await readArchive()
  if (isSameArchive(before, withCopies(before, copies))) return undefined
  // As it was before the first try: a browser may have committed one of which it says that it failed.
  let current: Archive | undefined
  const brought = await transaction(async () => {
    current ??= await readArchive()
    const whole = withCopies(await readArchive(), copies)
    await putArchive(whole)
    return countNew(current, whole)
  })
  const [newest] = copies
  if ('type' in brought || brought.size === 0 || !newest) return undefined
  return { cause: 'incomplete', copied: newest.made, brought }
}

/** What the database would be with all that its copies hold; those of before everything was replaced are passed over. */
function withCopies(current: Archive, copies: readonly ReadArchive[]): Archive {
  const wasWornOut = current.generation >= wornOut
  const whole = copies
    .map(({ archive }) => archive)
    .filter(({ generation }) => generation >= current.generation && (wasWornOut || generation < wornOut))
    .reduce(mergeArchives, current)
  return { ...whole, generation: countedOn(whole.generation, copies) }
}

/**
 * A count that a file once brought in, and that would soon be one which no file may have: long before, it begins anew, above
 * those of the copies that it may still be compared with.
 */
function countedOn(generation: number, copies: readonly ReadArchive[]): number {
  if (generation < wornOut) return generation
  const usual = copies.map(({ archive }) => archive.generation).filter((one) => one < wornOut)
  return Math.max(0, ...usual) + 1
}

const wornOut = 900_000_000

/**
 * A document under an id that was deleted for good: it was written again after that. Every other device and every copy would
 * take it for the one that was deleted, so it goes on under an id of its own.
 */
async function renameRewritten(): Promise<void> {
  if ((await rewritten()).length === 0) return
  await transaction(async () => {
    for (const document of await rewritten()) {
      await database.documents.delete(document.id)
      await database.documents.put({ ...document, id: crypto.randomUUID() })
    }
  })
}

async function rewritten() {
  const ids = await database.tombstones.toCollection().primaryKeys()
  const found = await database.documents.bulkGet(ids)
  return found.filter((document) => document !== undefined)
}
