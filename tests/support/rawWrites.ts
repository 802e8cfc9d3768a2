import type { Page } from '@playwright/test'

export interface RawChange {
  readonly version?: number
  /** Tables to make, with the path of their key (`++` when it counts up). */
  readonly stores?: Readonly<Record<string, string>>
  /** By table the records to put. */
  readonly records?: Readonly<Record<string, readonly unknown[]>>
}

/** Writes in the database of the site with nothing of the app's own code, as another version of it or a fault would. */
export async function writesRaw(page: Page, change: RawChange): Promise<void> {
  await page.evaluate(
    ({ version, stores = {}, records = {} }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('groeispiegel', version)
        opening.addEventListener('upgradeneeded', () => {
          for (const [table, key] of Object.entries(stores)) {
            const options = { keyPath: key.replace('++', ''), autoIncrement: key.startsWith('++') }
            opening.result.createObjectStore(table, options)
          }
        })
        opening.addEventListener('error', () => reject(new Error(String(opening.error))))
        opening.addEventListener('success', () => {
          const database = opening.result
          const tables = Object.keys(records)
          const done = () => {
            database.close()
            resolve()
          }
          if (tables.length === 0) return done()
          // On the disk before it is said: a browser that is killed in the next moment has it.
          const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' })
          for (const [table, values] of Object.entries(records))
            for (const value of values) transaction.objectStore(table).put(value)
          transaction.addEventListener('complete', done)
          transaction.addEventListener('abort', () => reject(new Error(String(transaction.error))))
        })
      }),
    change,
  )
}
