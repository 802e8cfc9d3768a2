import { readdirSync, readFileSync } from 'node:fs'

const folder = `${import.meta.dirname}/../fixtures/backup`

export interface BackupFixture {
  readonly format: number
  readonly text: string
  /** What stands in it, as it stood there then. */
  readonly content: {
    readonly assessments: readonly Readonly<Record<string, unknown>>[]
    readonly places: readonly unknown[]
    readonly tombstones?: readonly unknown[]
    readonly documents?: readonly unknown[]
    readonly generation?: number
  }
}

/** The frozen bytes of a backup of every format there ever was, oldest first. */
export function backupFixtures(): readonly BackupFixture[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .map((text) => ({ text, ...(JSON.parse(text) as Omit<BackupFixture, 'text'>) }))
    .toSorted((a, b) => a.format - b.format)
}

/** Any file that lies beside them. */
export function backupFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${folder}/${name}`))
}
