import { i18n } from '../i18n/i18n'
import { whenIdle } from '../lib/whenIdle'
import { connectionState } from '../storage/connection'
import { recoveryNotice } from '../storage/recoveryNotice'

/**
 * Once the first screen stands: compares the database with its second copy, brings back what is missing, keeps copying, and
 * keeps the words of what is finished.
 */
export function watchCopies(): void {
  if (connectionState.get().status !== 'open') return
  // Without a network on a first visit its files may not come; the next start tries again.
  whenIdle(() => void watch().catch(() => undefined))
}

async function watch(): Promise<void> {
  void Promise.allSettled(inCaseOfLoss())
  const [{ healFromCopies }, { keepCopies }, { keepWordings }] = await Promise.all([
    import('../storage/recovery'),
    import('../storage/secondCopy/keepCopies'),
    import('./keepWordings'),
  ])
  keepCopies()
  // What cannot be compared now is compared at the next start; what is stored meanwhile is copied all the same.
  const recovery = await healFromCopies().catch(() => undefined)
  if (recovery) recoveryNotice.set(recovery)
  // Behind that, because what came back may have come without its words.
  await keepWordings()
}

/**
 * When a browser clears the data of the site, the app's own files go too; when a newer version takes over, the server may have
 * forgotten them. What the tab then needs is already in it.
 */
function inCaseOfLoss(): readonly Promise<unknown>[] {
  const screens = [import('./Emptied'), import('./TakenOver')]
  return [...screens, import('../storage/restoreFromTab'), i18n.loadNamespaces('start')]
}
