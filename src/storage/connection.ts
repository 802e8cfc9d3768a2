import { Observable } from '../lib/Observable'
import { database } from './database'
import { isDatabaseNew } from './facts'
import { migrations } from './migrations'
import { migrationOf, versionOnDisk } from './versionOnDisk'

/** Why the database cannot be used. */
export type OpenFailure =
  | { readonly type: 'StorageMissing' }
  /** The site came over plain http: browsers give no storage that lasts, and nothing to make ids with. */
  | { readonly type: 'StorageInsecure' }
  | { readonly type: 'StorageTooNew' }
  /** Another tab, with an older version of the app, holds up the upgrade. */
  | { readonly type: 'StorageBlocked' }
  | { readonly type: 'StorageSilent' }
  /** It was there, and the browser made a new, empty one instead. */
  | { readonly type: 'StorageEmptied' }
  | { readonly type: 'StorageBroken'; readonly detail: string }

/** How the tab stands to the database after the start. */
export type Connection =
  | { readonly status: 'open' }
  /** The database is of a newer version of the app: it is only read. */
  | { readonly status: 'read-only' }
  /** The browser closed it, and three tries did not open it again. */
  | { readonly status: 'lost'; readonly failure: OpenFailure }
  /** Another tab upgraded or rebuilt it: this tab has to load again. */
  | { readonly status: 'taken-over' }

/** How long an `open()` may take before the screen says that something holds it up: within five seconds of the tap. */
const timeoutMs = 4000
/** How long the other tab waits at most for what this one still has to store. */
const takeoverPatience = 3000
/** The waits before each try to open it again after the browser closed it, in milliseconds. */
const waits = [0, 300, 1500]

export const connectionState = new Observable<Connection>({ status: 'open' })
let hasHeldData = false
let opening: Promise<'opened' | OpenFailure> | undefined
let reconnecting: Promise<boolean> | undefined
let isBeingOpened = false
const closers = new Set<() => Promise<unknown>>()

/** Lets something be stored before another tab takes the database over. */
export function beforeTakeover(store: () => Promise<unknown>): void {
  closers.add(store)
}

/** From now on this tab only reads. */
export function setReadOnly(): void {
  connectionState.set({ status: 'read-only' })
}

/** Opens the database; a failure is an answer, never an empty database. */
export async function openDatabase(): Promise<'opened' | OpenFailure> {
  const { promise: silence, resolve } = promiseWithResolvers<OpenFailure>()
  let blocked = false
  const hearBlocked = () => {
    blocked = true
  }
  database.on('blocked', hearBlocked)
  const timer = setTimeout(() => resolve({ type: blocked ? 'StorageBlocked' : 'StorageSilent' }), timeoutMs)
  try {
    opening = open()
    return await Promise.race([opening, silence])
  } finally {
    clearTimeout(timer)
    database.on('blocked').unsubscribe(hearBlocked)
  }
}

/** Waits for an opening that was held up, for as long as it takes. @returns whether it opened after all. */
export async function openedAfterAll(): Promise<boolean> {
  return (await opening) === 'opened'
}

/** Forgets that there was data, to begin anew with an empty database. */
export function allowEmpty(): void {
  hasHeldData = false
}

/** Opens it again after the browser closed it: three tries, all tabs' work being one. @returns whether it is open. */
export function reconnect(): Promise<boolean> {
  reconnecting ??= tryAgain().finally(() => {
    reconnecting = undefined
  })
  return reconnecting
}

/** After a write: once there is data, an empty database is a loss. */
export async function rememberHasData(): Promise<void> {
  hasHeldData ||= !(await isDatabaseNew())
}

async function tryAgain(): Promise<boolean> {
  const { status } = connectionState.get()
  if (status === 'taken-over' || status === 'read-only') return false
  let opened: 'opened' | OpenFailure = 'opened'
  for (const wait of waits) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    database.close()
    opened = await openDatabase()
    if (opened === 'opened') {
      connectionState.set({ status: 'open' })
      return true
    }
    // Trying again would find the same.
    if (opened.type === 'StorageEmptied' || opened.type === 'StorageTooNew') break
  }
  if (opened !== 'opened') connectionState.set({ status: 'lost', failure: opened })
  return false
}

async function open(): Promise<'opened' | OpenFailure> {
  try {
    if ('isSecureContext' in globalThis && !isSecureContext) return { type: 'StorageInsecure' }
    if (typeof indexedDB === 'undefined') return { type: 'StorageMissing' }
    // Dexie opens a newer database without a word, adds what it misses there and would write old-shaped records into it.
    if ((await versionOnDisk()) > migrations.length) return { type: 'StorageTooNew' }
    isBeingOpened = true
    await database.open()
    // Upgraded by another tab since it was looked at.
    if (migrationOf(database.backendDB().version) <= migrations.length) return 'opened'
    database.close()
    return { type: 'StorageTooNew' }
  } catch (error) {
    forgetFailedUpgrade()
    if (error instanceof Error && error.message.includes(emptied)) return { type: 'StorageEmptied' }
    return isRefusal(error) ? { type: 'StorageMissing' } : { type: 'StorageBroken', detail: String(error) }
  } finally {
    isBeingOpened = false
  }
}

const emptied = 'the database was emptied'

/** After an upgrade that failed, Dexie goes by the tables of before until it is told of them again. */
function forgetFailedUpgrade(): void {
  if (isBeingOpened && !database.isOpen()) database.version(migrations.length).stores({})
}

/** With all cookies blocked, browsers throw at the mere name or when it is used. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === 'SecurityError'
}

// Also when Dexie opens it again by itself: data that was cleared under an open tab must not become an empty database.
database.on(
  'ready',
  async () => {
    const isNew = await isDatabaseNew()
    if (isNew && hasHeldData) throw new Error(emptied)
    hasHeldData ||= !isNew
  },
  true,
)

// Instead of Dexie's own way, which opens the database again as soon as anything asks for it.
database.on('versionchange', () => {
  void takenOver()
  return false
})

// The browser closes it when site data is cleared or its storage process ends.
database.on('close', () => {
  // One that does not open is closed too, and whoever opens it decides what comes next.
  if (isBeingOpened) return
  queueMicrotask(() => {
    const byTheBrowser = !database.hasBeenClosed()
    if (byTheBrowser && connectionState.get().status === 'open') void reconnect()
  })
})

/** What is still to be stored is stored first: the other tab waits for this one to close. */
async function takenOver(): Promise<void> {
  const stored = Promise.all([...closers].map((store) => store()))
  await Promise.race([stored, new Promise((resolve) => setTimeout(resolve, takeoverPatience))])
  connectionState.set({ status: 'taken-over' })
  database.close()
}

function promiseWithResolvers<T>() {
  let settle: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => (settle = resolve))
  return { promise, resolve: settle }
}
