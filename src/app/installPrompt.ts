/** Chromium's own event; no other browser has it and the DOM types do not know it. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<unknown>
}

let held: InstallPromptEvent | undefined
const listeners = new Set<() => void>()

/** Keeps the browser's own install banner back, so that the app can offer it at a fitting moment. */
export function holdInstallPrompt(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    if (isInstallPrompt(event)) set(event)
  })
  addEventListener('appinstalled', () => set(undefined))
}

export function canInstall(): boolean {
  return held !== undefined
}

export function subscribeInstall(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Lets the browser ask; it asks only once for each event. */
export function install(): void {
  void held?.prompt()
  set(undefined)
}

function isInstallPrompt(event: Event): event is InstallPromptEvent {
  return 'prompt' in event && typeof event.prompt === 'function'
}

function set(event: InstallPromptEvent | undefined): void {
  held = event
  listeners.forEach((listener) => listener())
}
