/** What the worker answers when it is asked whether all that the app needs is kept on this device. */
export type OfflineCheck =
  /** It read every file, and fetched what was missing or damaged; `missing` is what it could not get. */
  | { readonly type: 'OfflineChecked'; readonly files: number; readonly missing: number }
  /** No worker in this browser, or it said nothing. */
  | { readonly type: 'OfflineUnknown' }

/** The worker may have to fetch everything once more, in milliseconds. */
const patience = 120_000

export async function offlineCheck(worker: ServiceWorker): Promise<OfflineCheck> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ type: 'OfflineUnknown' }), patience)
    port1.addEventListener('message', ({ data }: MessageEvent<{ files: number; missing: number }>) => {
      clearTimeout(timer)
      port1.close()
      resolve({ type: 'OfflineChecked', ...data })
    })
    port1.start()
    worker.postMessage('VERIFY', [port2])
  })
}
