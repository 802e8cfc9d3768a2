import { openReceived } from '../../shared/reports/givenFile'

/** Opens the file with which the system started the app: one at a time. */
export async function openLaunched(handles: readonly FileSystemHandle[]): Promise<void> {
  // Chromium hands over the same file again whenever its page is loaded again, wherever somebody is by then.
  if (isReload()) return
  const [handle] = handles
  if (handles.length > 1) openReceived({ type: 'SeveralReceived' })
  else if (handle instanceof FileSystemFileHandle) {
    openReceived(await handle.getFile().catch(() => ({ type: 'ReceivedLost' }) as const))
  } else openReceived({ type: 'ReceivedLost' })
}

function isReload(): boolean {
  const [arrival] = performance.getEntriesByType('navigation')
  return arrival instanceof PerformanceNavigationTiming && arrival.type === 'reload'
}
