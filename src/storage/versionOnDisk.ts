import { databaseName } from './database'
import { migrations } from './migrations'

/**
 * Which migration the database on the disk has reached; 0 when there is none. That it is newer than this app is only said when it was
 * opened: after an upgrade that was killed, Chromium lists the version that it never reached until somebody opens it.
 */
export async function versionOnDisk(): Promise<number> {
  const listed = await listedVersion()
  const isCertain = listed !== undefined && migrationOf(listed) <= migrations.length
  return migrationOf(isCertain ? listed : await openedVersion())
}

/** @param version as IndexedDB counts: Dexie does so in tens. */
export function migrationOf(version: number): number {
  return Math.floor(version / 10)
}

/** Without opening it. Undefined where the browser lists no databases, as Firefox before 126. */
function listedVersion(): Promise<number> | undefined {
  const factory: Partial<IDBFactory> = indexedDB
  return factory.databases?.().then(
    (list) => list.find(({ name }) => name === databaseName)?.version ?? 0,
    // What does not list them may open them.
    openedVersion,
  )
}

function openedVersion(): Promise<number> {
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
