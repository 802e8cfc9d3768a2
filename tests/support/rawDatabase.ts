import { Dexie } from 'dexie'

const name = 'groeispiegel'

/** A database as an older or newer app left it: Dexie's version times ten, each table's records under their key (`++` when it counts up). */
export interface RawDatabase {
  readonly version: number
  readonly stores: Readonly<Record<string, string>>
  readonly tables: Readonly<Record<string, readonly unknown[]>>
}

/** Writes it with nothing of the app's own storage code. */
export async function leaveDatabase({ version, stores, tables }: RawDatabase): Promise<void> {
  await Dexie.delete(name)
  const database = await openRaw(version * 10, (fresh) => {
    for (const [table, key] of Object.entries(stores)) {
      const options = { keyPath: key.replace('++', ''), autoIncrement: key.startsWith('++') }
      fresh.createObjectStore(table, options)
    }
  })
  const transaction = database.transaction(Object.keys(stores), 'readwrite')
  for (const [table, records] of Object.entries(tables)) {
    for (const record of records) transaction.objectStore(table).put(record)
  }
  await new Promise((resolve) => transaction.addEventListener('complete', resolve))
  database.close()
}

/** What lies on the disk, read without Dexie. */
export async function rawRecords(table: string): Promise<readonly unknown[]> {
  const database = await openRaw()
  const records: readonly unknown[] = await answerOf(database.transaction(table).objectStore(table).getAll())
  database.close()
  return records
}

/** A connection that another, old tab holds open; answers how to close it. */
export async function holdOpen(version: number): Promise<() => void> {
  const database = await openRaw(version * 10)
  return () => database.close()
}

/** The version on the disk, counted as the migrations are. */
export async function rawVersion(): Promise<number> {
  const database = await openRaw()
  database.close()
  return database.version / 10
}

function openRaw(version?: number, upgrade: (database: IDBDatabase) => void = () => undefined) {
  const request = indexedDB.open(name, version)
  request.addEventListener('upgradeneeded', () => upgrade(request.result))
  return answerOf(request)
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error(String(request.error))))
  })
}
