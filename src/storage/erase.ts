import { askServiceWorker } from '../lib/askServiceWorker'
import { deleteDatabase } from './database'
import { trustDisk } from './untrustedDisk'
import { forgetPreferences } from './preferences'
import { tellTabs } from './erased'
import { stopCopies } from './secondCopy/copyDemand'
import { storageManager } from './storageStatus'

/** The places in the browser where something of the app lies. */
export const erasable = ['files', 'database', 'preferences', 'session', 'worker', 'caches'] as const
export type Erasable = (typeof erasable)[number]

/**
 * Erases all that the app keeps in this browser and tells the other tabs. The answer is what could not be erased: empty
 * when all is gone. It may be called again.
 *
 * Other sites in folders of the same host share this storage, so only what is named after the app goes.
 */
export async function eraseEverything(): Promise<readonly Erasable[]> {
  const failed: Erasable[] = []
  // A copy that is made meanwhile would bring everything back at the next start.
  stopCopies()
  tellTabs('Erasing')
  for (const place of erasable) {
    if (!(await isDone(erasers[place]))) failed.push(place)
  }
  // A copy that another tab was making meanwhile.
  if (!failed.includes('files') && !(await isDone(deleteFiles))) failed.push('files')
  if (!failed.includes('database')) tellTabs('Erased')
  return failed
}

const prefix = 'groeispiegel'

/** How long one place may take: a frozen tab can hold the database without end. */
const timeoutMs = 5000

const erasers: Readonly<Record<Erasable, () => void | Promise<unknown>>> = {
  database: deleteDatabase,
  preferences: () => {
    if (typeof localStorage !== 'undefined') removeOwn(localStorage)
    forgetPreferences()
    trustDisk()
  },
  session: () => {
    if (typeof sessionStorage !== 'undefined') removeOwn(sessionStorage)
  },
  worker: unregisterWorker,
  caches: deleteCaches,
  files: deleteFiles,
}

async function isDone(erase: () => void | Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs)
  })
  const erased = Promise.resolve()
    .then(erase)
    .then(
      () => true,
      () => false,
    )
  return Promise.race([erased, tooLong]).finally(() => clearTimeout(timer))
}

function removeOwn(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
  for (const key of keys) if (key?.startsWith(prefix)) storage.removeItem(key)
}

async function unregisterWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registrations = await navigator.serviceWorker.getRegistrations()
  const own = registrations.filter(({ scope }) => scope === folder())
  await Promise.all(own.map(unregister))
}

/** A worker lives on as long as its pages do: one that is still looking after its files would put them all back. */
async function unregister(registration: ServiceWorkerRegistration): Promise<void> {
  const { installing, waiting, active } = registration
  const workers = [installing, waiting, active].filter((worker) => worker !== null)
  await Promise.all(workers.map((worker) => askServiceWorker(worker, 'ERASING', timeoutMs / 2)))
  await registration.unregister()
}

async function deleteCaches(): Promise<void> {
  if (typeof caches === 'undefined') return
  const names = await caches.keys()
  const own = names.filter((name) => name.startsWith(prefix) || name.endsWith(folder()))
  await Promise.all(own.map((name) => caches.delete(name)))
}

/** The browser's private file system; some browsers offer it and refuse it in private windows, where it is empty. */
async function deleteFiles(): Promise<void> {
  const root = await storageManager()
    ?.getDirectory?.()
    .catch(() => undefined)
  if (!root) return
  const names: string[] = []
  for await (const name of root.keys()) if (name.startsWith(prefix)) names.push(name)
  await Promise.all(names.map((name) => root.removeEntry(name, { recursive: true })))
}

/** The address of the folder that the app runs in, which is the scope of its worker and ends the names of its caches. */
function folder(): string {
  return new URL('.', document.baseURI).href
}
