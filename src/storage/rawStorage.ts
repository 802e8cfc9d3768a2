import { databaseName } from './database'

/** The database as it lies on the disk, in whatever version. */
export interface RawStorage {
  /** Which migration it has reached. */
  readonly version: number
  readonly tables: Readonly<Record<string, readonly unknown[]>>
}

/**
 * Reads a database that this app cannot open for writing: one of a newer version, or one whose upgrade fails. It changes nothing
 * and lets go at once. @throws what the browser says.
 */
export async function readRawStorage(): Promise<RawStorage> {
  const database = await openAsItIs()
  try {
    const names = [...database.objectStoreNames]
    if (names.length === 0) return { version: 0, tables: {} }
    const transaction = database.transaction(names, 'readonly')
    const lists = await Promise.all(
      names.map((name) => answerOf<unknown[]>(transaction.objectStore(name).getAll())),
    )
    const tables = Object.fromEntries(names.map((name, index) => [name, lists[index] ?? []]))
    return { version: Math.floor(database.version / 10), tables }
  } finally {
    database.close()
  }
}

function openAsItIs(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName)
  // It was not there: leave no empty one behind.
  request.addEventListener('upgradeneeded', () => request.transaction?.abort())
  return answerOf(request)
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
  })
}
