import { database } from './database'
import { transaction } from './transaction'

/**
 * A document under an id that was deleted for good: it was written again after that. Every other device and every copy would
 * take it for the one that was deleted, so it goes on under an id of its own.
 */
export async function renameRewritten(): Promise<void> {
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
