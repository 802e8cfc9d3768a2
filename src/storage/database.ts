import { Dexie, type Table } from 'dexie'
import { migrations } from './migrations'
import type { AssessmentRecord } from './records/assessmentRecord'
import type { PlaceRecord } from './records/placeRecord'

const name = 'groeispiegel'

/** The one database of the app. Its versions are the migrations. */
export class Database extends Dexie {
  constructor() {
    // Strict: "Opgeslagen" must still be true after the phone's battery dies. Closed stays closed: a silent reopening
    // could make a new, empty database.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false })
    for (const { version, stores, records } of migrations) {
      this.version(version)
        .stores(stores)
        .upgrade(async (transaction) => {
          for (const [table, upgrade] of Object.entries(records)) {
            await transaction
              .table(table)
              .toCollection()
              .modify((value: unknown, reference: { value: unknown }) => {
                reference.value = upgrade(value)
              })
          }
        })
    }
  }

  get assessments(): Table<AssessmentRecord, string> {
    return this.table('assessments')
  }

  get places(): Table<PlaceRecord, string> {
    return this.table('places')
  }
}

export const database = new Database()

/** Why the database cannot be used. */
export type OpenFailure =
  | { readonly type: 'StorageMissing' }
  | { readonly type: 'StorageTooNew' }
  | { readonly type: 'StorageSilent' }
  | { readonly type: 'StorageBroken'; readonly detail: string }

/** How long an `open()` may take before the screen says that something holds it up. */
const patience = 5000

/** Opens the database; a failure is an answer, never an empty database. */
export async function openDatabase(): Promise<'opened' | OpenFailure> {
  if (typeof indexedDB === 'undefined') return { type: 'StorageMissing' }
  const { promise: silence, resolve } = promiseWithResolvers<OpenFailure>()
  const timer = setTimeout(() => resolve({ type: 'StorageSilent' }), patience)
  try {
    return await Promise.race([open(), silence])
  } finally {
    clearTimeout(timer)
  }
}

async function open(): Promise<'opened' | OpenFailure> {
  try {
    // Dexie opens a newer database without a word, adds what it misses there and would write old-shaped records into it.
    if ((await versionOnDisk()) > migrations.length) return { type: 'StorageTooNew' }
    await database.open()
    return 'opened'
  } catch (error) {
    return { type: 'StorageBroken', detail: String(error) }
  }
}

/** Which migration the database on the disk has reached; 0 when there is none. */
function versionOnDisk(): Promise<number> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name)
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

function promiseWithResolvers<T>() {
  let settle: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => (settle = resolve))
  return { promise, resolve: settle }
}

/** Deletes everything in it. @throws when the browser refuses. */
export async function deleteDatabase(): Promise<void> {
  database.close()
  await Dexie.delete(name)
}
