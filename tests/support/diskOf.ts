import type { Page } from '@playwright/test'
import type { AssessmentRecord } from '../../src/storage/records/assessmentRecord'
import { plainAt } from './valueAt'

export interface Disk {
  /** As the migrations count it; 0 when there is no database. */
  readonly version: number
  readonly tables: Readonly<Record<string, readonly unknown[]>>
}

/** What lies in the database of the app, of one moment, read in the page with nothing of the app's own code. */
export async function onDisk(page: Page): Promise<Disk> {
  return page.evaluate(
    () =>
      new Promise<Disk>((resolve) => {
        const nothing = { version: 0, tables: {} }
        const opening = indexedDB.open('groeispiegel')
        // Looking must not make one.
        opening.addEventListener('upgradeneeded', () => opening.transaction?.abort())
        opening.addEventListener('error', () => resolve(nothing))
        opening.addEventListener('success', () => {
          const database = opening.result
          const names = [...database.objectStoreNames]
          if (names.length === 0) return resolve(nothing)
          const transaction = database.transaction(names)
          const asked = names.map((name) => [name, transaction.objectStore(name).getAll()] as const)
          transaction.addEventListener('complete', () => {
            const tables = Object.fromEntries(asked.map(([name, { result }]) => [name, result]))
            resolve({ version: database.version / 10, tables })
            database.close()
          })
        })
      }),
  )
}

/** Which records of what somebody made there are, as one text: without the profiles' wordings, which the app keeps by itself. */
export function idsIn(tables: Disk['tables']): string {
  const kept = ['assessments', 'documents', 'reports', 'reportContents', 'quarantine', 'tombstones']
  const ids = kept.map((table) => {
    const all = (tables[table] ?? []).map((record) => plainAt(record, ['id'])).toSorted()
    return `${table}: ${all.filter((id) => !id.startsWith('wording ')).join(', ')}`
  })
  return ids.join('; ')
}

export async function recordsOnDisk(page: Page): Promise<readonly AssessmentRecord[]> {
  const { tables } = await onDisk(page)
  return (tables['assessments'] ?? []) as readonly AssessmentRecord[]
}

/** Also while a tab waits for the others with a newer one; but not right after a kill, which Chromium undoes on opening. */
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
        // The app may replace one while it is read here: then it is no longer there.
        const handle = await folder.getFileHandle(name).catch(() => undefined)
        const text = await handle
          ?.getFile()
          .then((file) => file.text())
          .catch(() => undefined)
        if (text !== undefined) files.push([name, text])
      }
    }
    return Object.fromEntries(files.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}
