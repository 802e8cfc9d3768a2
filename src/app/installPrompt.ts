import { Observable } from '../lib/Observable'

/** Chromium's own event; no other browser has it and the DOM types do not know it. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<unknown>
}

/** What lets the browser ask; undefined while there is nothing to offer. */
export const installPrompt = new Observable<InstallPromptEvent | undefined>(undefined)

/** Keeps the browser's own install banner back, so that the app can offer it at a fitting moment. */
export function holdInstallPrompt(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    if (isInstallPrompt(event)) installPrompt.set(event)
  })
  addEventListener('appinstalled', () => installPrompt.set(undefined))
}

/** Lets the browser ask; it asks only once for each event. */
export function install(): void {
  void installPrompt.get()?.prompt()
  installPrompt.set(undefined)
}

function isInstallPrompt(event: Event): event is InstallPromptEvent {
  return 'prompt' in event && typeof event.prompt === 'function'
}
