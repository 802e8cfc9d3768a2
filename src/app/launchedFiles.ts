declare global {
  interface Window {
    /** Chromium's own; the DOM types do not know it. It keeps what comes before somebody listens. */
    readonly launchQueue?: {
      setConsumer(consumer: (launch: { readonly files?: readonly FileSystemHandle[] }) => void): void
    }
  }
}

/** Opens the file with which the system starts the app. */
export function takeLaunchedFiles(): void {
  window.launchQueue?.setConsumer(({ files = [] }) => {
    if (files.length > 0) void open(files)
  })
}

/** What opens it comes with the screen that shows it; when that cannot be fetched, the screen says so. */
async function open(files: readonly FileSystemHandle[]): Promise<void> {
  const opening = await import('../features/review/openLaunched').catch(() => undefined)
  await opening?.openLaunched(files)
}
