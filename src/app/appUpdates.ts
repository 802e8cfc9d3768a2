import { Observable } from '../lib/Observable'
import { trustedScript } from '../lib/trustedScript'
import { whenIdle } from '../lib/whenIdle'
import { savesData } from '../lib/savesData'
import { isWhole, offlineCheck, type OfflineCheck, type OfflinePart } from './offlineCheck'
import { reloadWhenStored } from './reloadWhenStored'

/** What the app can say about its own copy on this device. */
export type AppUpdateState = {
  /** What was checked, file by file, and is kept on this device: that much works when the network goes. */
  readonly worksOffline: 'nothing' | 'scoring' | 'everything'
  /** What the last check found; `busy` while one is under way. */
  readonly offlineCheck: OfflineCheck | 'busy'
  /** A newer version is here; it comes with a reload, and only when the person wants it. */
  readonly updateWaiting: boolean
}

const anHour = 3_600_000
/** A worker that does not take over in time, in milliseconds, does not hold up the person who asked for the new version. */
const timeoutMs = 4000

export const appUpdateState = new Observable<AppUpdateState>({
  worksOffline: 'nothing',
  offlineCheck: { type: 'OfflineUnknown' },
  updateWaiting: false,
})
let registration: ServiceWorkerRegistration | undefined
let acceptedHere = false
let lastCheck = 0

/** Registers the worker once the page has loaded, so that the first paint does not wait for it. Not in development. */
export function startAppUpdates(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // At once: what is said before anybody listens is said to nobody.
  navigator.serviceWorker.addEventListener('message', hearRenewal)
  if (document.readyState === 'complete') void register()
  else window.addEventListener('load', () => void register(), { once: true })
}

/**
 * Brings the newest version into this tab, after what was typed is stored. Other tabs stay as they are and learn that an
 * update waits for them.
 */
export function acceptUpdate(): void {
  const waiting = registration?.waiting
  if (!waiting) return void reloadWhenStored()
  acceptedHere = true
  waiting.postMessage('SKIP_WAITING')
  setTimeout(() => void reloadUntilGone(timeoutMs), timeoutMs)
}

/** Asks the server for a newer version; false when it could not be asked. */
export async function checkForUpdate(): Promise<boolean> {
  if (registration === undefined) return false
  lastCheck = Date.now()
  return registration.update().then(
    () => true,
    () => false,
  )
}

/**
 * Reads every file that is kept for use without a network, and fetches what is missing. `worksOffline` follows what is found:
 * only after a check that found a part whole may somebody be told that it works offline.
 */
export async function verifyOffline(): Promise<void> {
  await verify(['SCORING', 'REST'])
}

/** The rest comes by itself, unless this device was told to use little data: then somebody has to ask for it. */
async function verifyByItself(): Promise<void> {
  await verify(savesData() ? ['SCORING'] : ['SCORING', 'REST'])
}

async function verify(parts: readonly OfflinePart[]): Promise<void> {
  const worker = registration?.active
  if (!worker) return
  change({ offlineCheck: 'busy' })
  let check: OfflineCheck = { type: 'OfflineUnknown' }
  for (const part of parts) {
    check = await offlineCheck(worker, part)
    change({ worksOffline: worksAfter(part, check) })
    if (!isWhole(check)) break
  }
  change({ offlineCheck: check })
  // What the server no longer has belongs to a build that has been replaced.
  if (!isWhole(check)) void checkForUpdate()
}

function worksAfter(part: OfflinePart, check: OfflineCheck): AppUpdateState['worksOffline'] {
  if (part === 'REST') return isWhole(check) ? 'everything' : 'scoring'
  if (!isWhole(check)) return 'nothing'
  // Until the rest has been looked at, what was known of it holds.
  return appUpdateState.get().worksOffline === 'everything' ? 'everything' : 'scoring'
}

async function register(): Promise<void> {
  const container = navigator.serviceWorker
  watchController(container)
  try {
    registration = await container.register(trustedScript('sw.js'), { scope: './', updateViaCache: 'none' })
  } catch {
    // No worker in this browser or no network: the app runs, and is not offline-ready.
    return
  }
  lastCheck = Date.now()
  watchWorkers(registration)
  document.addEventListener('visibilitychange', checkAgainLater)
}

/** Another version took over: this tab reloads when its own person asked for it, and otherwise says so. */
function watchController(container: ServiceWorkerContainer): void {
  let hadController = container.controller !== null
  container.addEventListener('controllerchange', () => {
    if (acceptedHere) void reloadWhenStored()
    else if (hadController) change({ updateWaiting: true })
    hadController = true
  })
}

/** What a host has changed of the data is here now, and this page was drawn from what was there before. */
function hearRenewal({ data }: MessageEvent<unknown>): void {
  if (data === 'DATA_RENEWED') change({ updateWaiting: true })
}

/**
 * In Chromium an older worker sometimes ends only when the next page asks it for something, and then nobody answers that page.
 * So it is asked for again for as long as this one is still there, each time after twice as long, in milliseconds.
 */
async function reloadUntilGone(waitMs: number): Promise<void> {
  if (await reloadWhenStored()) setTimeout(() => void reloadUntilGone(waitMs * 2), waitMs)
}

function watchWorkers({ active, waiting, installing }: ServiceWorkerRegistration): void {
  for (const worker of [active, waiting, installing]) if (worker) watchWorker(worker)
  registration?.addEventListener('updatefound', () => {
    if (registration?.installing) watchWorker(registration.installing)
  })
}

function watchWorker(worker: ServiceWorker): void {
  const look = () => {
    if (worker.state === 'activated') whenIdle(() => void verifyByItself())
    if (worker.state === 'installed' && registration?.active) change({ updateWaiting: true })
    if (worker.state === 'redundant' && !registration?.active)
      change({ offlineCheck: { type: 'OfflineFailed' } })
  }
  worker.addEventListener('statechange', look)
  look()
}

/** An installed app can stay open for days: back in sight, at most once an hour, it asks again. */
function checkAgainLater(): void {
  if (document.visibilityState === 'visible' && Date.now() - lastCheck > anHour) void checkForUpdate()
}

function change(part: Partial<AppUpdateState>): void {
  const state = appUpdateState.get()
  const next = { ...state, ...part }
  const isSame =
    next.worksOffline === state.worksOffline &&
    next.offlineCheck === state.offlineCheck &&
    next.updateWaiting === state.updateWaiting
  if (isSame) return
  appUpdateState.set(next)
}
