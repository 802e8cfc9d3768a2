import type { Page } from '@playwright/test'

/** A file as somebody sends it. */
export interface Sent {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

type Consumer = (launch: { readonly files: readonly FileSystemFileHandle[] }) => void

declare global {
  interface Window {
    /** Who asked for the files with which the system starts the app. */
    launchConsumers?: Consumer[]
  }
}

/** From the next page on the app finds in its window what only an installed one does. */
export async function installsTheApp(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const consumers: Consumer[] = []
    window.launchConsumers = consumers
    Object.defineProperty(window, 'launchQueue', {
      value: { setConsumer: (consumer: Consumer) => consumers.push(consumer) },
    })
  })
}

/** Real files with real handles, from the browser's private files; they may be gone before the app reads them. */
export async function systemOpens(
  page: Page,
  files: readonly Sent[],
  then?: 'and they are gone',
): Promise<void> {
  await page.waitForFunction(() => (window.launchConsumers ?? []).length > 0)
  const contents = files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') }))
  await page.evaluate(
    async ([given, end]) => {
      const folder = await navigator.storage.getDirectory()
      const handles: FileSystemFileHandle[] = []
      for (const { name, base64 } of given) {
        const handle = await folder.getFileHandle(name, { create: true })
        const writing = await handle.createWritable()
        await writing.write(Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0))
        await writing.close()
        handles.push(handle)
        if (end) await folder.removeEntry(name)
      }
      window.launchConsumers?.forEach((consumer) => consumer({ files: handles }))
    },
    [contents, then] as const,
  )
}
