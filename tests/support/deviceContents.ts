import type { Page } from '@playwright/test'

/** Everything that the app keeps on this device, byte for byte: each table, and the browser's private files. */
export function deviceContents(page: Page): Promise<{ readonly tables: string; readonly files: string }> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('groeispiegel')
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(new Error('the database did not open')))
    })
    const tables: unknown[] = []
    for (const name of database.objectStoreNames) {
      const reading = database.transaction(name).objectStore(name).getAll()
      await new Promise((resolve) => reading.addEventListener('success', resolve))
      tables.push([name, reading.result])
    }
    database.close()
    const files: unknown[] = []
    const collect = async (folder: FileSystemDirectoryHandle) => {
      for await (const entry of folder.values()) {
        if (entry instanceof FileSystemDirectoryHandle) await collect(entry)
        else {
          // One that the app lets go of at this moment is not kept.
          const file = await entry.getFile().catch(() => undefined)
          if (file) files.push([entry.name, await file.text()])
        }
      }
    }
    await collect(await navigator.storage.getDirectory())
    return { tables: JSON.stringify(tables), files: JSON.stringify(files) }
  })
}
