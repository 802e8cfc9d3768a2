import { databaseName } from './database'

/** Which migration the database on the disk has reached; 0 when there is none. */
export async function versionOnDisk(): Promise<number> {
  // Dexie counts in tens.
  return Math.floor((await (versionListed() ?? versionOpened())) / 10)
}

/** Without opening it. Undefined where the browser does not list its databases, which Firefox does from 126. */
function versionListed(): Promise<number> | undefined {
  const factory: Partial<IDBFactory> = indexedDB
  return factory.databases?.().then(
    (list) => list.find(({ name }) => name === databaseName)?.version ?? 0,
    // What does not list them may open them.
    versionOpened,
  )
}

function versionOpened(): Promise<number> {
  return new Promise((resolve) => {
    const request = indexedDB.open(databaseName)
    // It was not there: leave no empty one behind.
    request.addEventListener('upgradeneeded', () => request.transaction?.abort())
    request.addEventListener('error', () => resolve(0))
    request.addEventListener('success', () => {
      const { version } = request.result
      request.result.close()
      resolve(version)
    })
  })
}
