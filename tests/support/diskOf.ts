import type { Page } from '@playwright/test'
import type { AssessmentRecord } from '../../src/storage/records/assessmentRecord'

/** What lies in the database of the app, read in the page with nothing of the app's own code. */
export async function recordsOnDisk(page: Page): Promise<readonly AssessmentRecord[]> {
  return (await tableOnDisk(page, 'assessments')) as readonly AssessmentRecord[]
}

export async function tableOnDisk(page: Page, table: string): Promise<readonly unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('groeispiegel')
        // Looking must not make one.
        opening.addEventListener('upgradeneeded', () => opening.transaction?.abort())
        opening.addEventListener('error', () => resolve([]))
        opening.addEventListener('success', () => {
          const database = opening.result
          const asked = database.transaction(name).objectStore(name).getAll()
          asked.addEventListener('error', () => reject(new Error(String(asked.error))))
          asked.addEventListener('success', () => {
            database.close()
            resolve(asked.result)
          })
        })
      }),
    table,
  )
}

/** The version of the database as the migrations count it; 0 when there is none. */
export async function versionOnDisk(page: Page): Promise<number> {
  const known = await page.evaluate(() => indexedDB.databases())
  return (known.find(({ name }) => name === 'groeispiegel')?.version ?? 0) / 10
}

/** The files of the second copy, by name, the oldest first. */
export async function copiesOnDisk(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('groeispiegel-copies').catch(() => undefined)
    const files: [string, string][] = []
    if (folder) {
      for await (const name of folder.keys()) {
        const file = await folder.getFileHandle(name).then((handle) => handle.getFile())
        files.push([name, await file.text()])
      }
    }
    return Object.fromEntries(files.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}
