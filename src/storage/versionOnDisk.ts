import { databaseName } from './database'

/** Which migration the database on the disk has reached; 0 when there is none. */
export function versionOnDisk(): Promise<number> {
  return new Promise((resolve) => {
    const request = indexedDB.open(databaseName)
    // It was not there: leave no empty one behind.
    request.addEventListener('upgradeneeded', () => request.transaction?.abort())
    request.addEventListener('error', () => resolve(0))
    request.addEventListener('success', () => {
      const { version } = request.result
      request.result.close()
      // Dexie counts in tens.
      resolve(Math.floor(version / 10))
    })
  })
}
