/** What the app can say about its own copy on this device. */
export type AppUpdateState = {
  /** Everything is kept on this device and answers: the network may go. */
  readonly offlineReady: boolean
  /** A newer version is here; it comes with a reload, and only when the person wants it. */
  readonly updateWaiting: boolean
}

declare global {
  interface Window {
    /** The one method used here. It makes a TrustedScriptURL, which `register` takes and the DOM types call a string. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ): { createScriptURL(address: string): string }
    }
  }
}

const anHour = 3_600_000

let state: AppUpdateState = { offlineReady: false, updateWaiting: false }
const listeners = new Set<() => void>()
let registration: ServiceWorkerRegistration | undefined
let acceptedHere = false
let lastCheck = 0

/** The same object until something changes, as useSyncExternalStore wants it. */
export function appUpdateState(): AppUpdateState {
  return state
}

/** Calls the listener after each change; the answer ends that. */
export function subscribeAppUpdates(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Registers the worker once the page has loaded, so that the first paint does not wait for it. Not in development. */
export function startAppUpdates(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  if (document.readyState === 'complete') void register()
  else window.addEventListener('load', () => void register(), { once: true })
}

/** Brings the newer version into this tab. Other tabs stay as they are and learn that an update waits for them. */
export function acceptUpdate(): void {
  acceptedHere = true
  const waiting = registration?.waiting
  if (waiting) waiting.postMessage('SKIP_WAITING')
  else window.location.reload()
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

async function register(): Promise<void> {
  const container = navigator.serviceWorker
  watchController(container)
  try {
    registration = await container.register(workerAddress(), { scope: './', updateViaCache: 'none' })
  } catch {
    // No worker in this browser or no network: the app runs, and is not offline-ready.
    return
  }
  lastCheck = Date.now()
  watchWorkers(registration)
  document.addEventListener('visibilitychange', checkAgainLater)
}

/** Only a policy of the app's own may name a script, and this one names a single address. */
function workerAddress(): string {
  const address = new URL('sw.js', document.baseURI).href
  return window.trustedTypes
    ? window.trustedTypes
        .createPolicy('groeispiegel', { createScriptURL: () => address })
        .createScriptURL(address)
    : address
}

/** Another version took over: this tab reloads when its own person asked for it, and otherwise says so. */
function watchController(container: ServiceWorkerContainer): void {
  let hadController = container.controller !== null
  container.addEventListener('controllerchange', () => {
    if (acceptedHere) window.location.reload()
    else if (hadController) change({ updateWaiting: true })
    hadController = true
  })
}

function watchWorkers({ active, waiting, installing }: ServiceWorkerRegistration): void {
  for (const worker of [active, waiting, installing]) if (worker) watchWorker(worker)
  registration?.addEventListener('updatefound', () => {
    if (registration?.installing) watchWorker(registration.installing)
  })
}

function watchWorker(worker: ServiceWorker): void {
  const look = () => {
    if (worker.state === 'activated') change({ offlineReady: true })
    if (worker.state === 'installed' && registration?.active) change({ updateWaiting: true })
  }
  worker.addEventListener('statechange', look)
  look()
}

/** An installed app can stay open for days: back in sight, at most once an hour, it asks again. */
function checkAgainLater(): void {
  if (document.visibilityState === 'visible' && Date.now() - lastCheck > anHour) void checkForUpdate()
}

function change(part: Partial<AppUpdateState>): void {
  const next = { ...state, ...part }
  if (next.offlineReady === state.offlineReady && next.updateWaiting === state.updateWaiting) return
  state = next
  for (const listener of listeners) listener()
}
