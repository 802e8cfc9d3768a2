import { vi } from 'vitest'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'
import { allowEmpty } from '../../src/storage/connection'
import { database, deleteDatabase } from '../../src/storage/database'
import { trustDisk } from '../../src/storage/untrustedDisk'
import type { Assessment } from '../../src/domain/assessment'
import { dropUnsaved, flushAutosave } from '../../src/storage/autosave/queue'

/** The real database, open and with nothing in it but these assessments. */
export async function aDatabaseWith(...assessments: readonly Assessment[]): Promise<void> {
  // What the test before left unwritten would land in this one, or make its empty database look like a loss.
  await flushAutosave()
  dropUnsaved()
  trustDisk()
  allowEmpty()
  await deleteDatabase()
  await database.open()
  await database.assessments.bulkPut(assessments.map((one) => assessmentToRecord(one)))
}

/** What lies in the database, as it lies there. */
export function storedRecords(): Promise<readonly unknown[]> {
  return database.assessments.toArray()
}

/**
 * From now on the disk is full: a write is taken in, and its transaction is then aborted as browsers do. Answers how to
 * free some space.
 */
export function fillTheDisk(store = 'assessments'): () => void {
  const put = IDBObjectStore.prototype.put
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const request = put.apply(this, args)
    if (this.name === store) request.addEventListener('success', () => failToCommit(this.transaction))
    return request
  })
  return () => full.mockRestore()
}

/** From now on the disk fails where something is deleted there. */
export function refuseToDelete(store: string): void {
  const remove = IDBObjectStore.prototype.delete
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === store) throw new DOMException('disk', 'UnknownError')
    return remove.apply(this, args)
  })
}

/** From now on no database can be opened. Answers how to make it work again. */
export function refuseToOpen(): () => void {
  const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError')
  })
  return () => refused.mockRestore()
}

/** From now on opening a database gets no answer, as when another tab or the disk holds it up. */
export function holdUpOpening(): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest)
}

/** The first upgrade ends as one does whose disk fails. */
export function failFirstUpgrade(): void {
  const open = indexedDB.open.bind(indexedDB)
  let left = 1
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    const request = open(name, version)
    if (version !== undefined && left-- > 0)
      request.addEventListener('upgradeneeded', () => queueMicrotask(() => request.transaction?.abort()))
    return request
  })
}

/** What fake-indexeddb does itself when it cannot commit. */
function failToCommit(transaction: IDBTransaction): void {
  ;(transaction as IDBTransaction & { _abort: (error: string) => void })._abort('QuotaExceededError')
}
