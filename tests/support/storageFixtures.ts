import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'

const folder = `${import.meta.dirname}/../fixtures/storage`

const fixture = v.object({
  version: v.number(),
  /** Each table and the path of its key. */
  stores: v.record(v.string(), v.string()),
  tables: v.record(v.string(), v.array(v.unknown())),
  /** In plain words what people had written, one line for each record. */
  says: v.array(v.string()),
})

export type StorageFixture = v.InferOutput<typeof fixture>

/** The frozen bytes of every past format of the database, oldest first. */
export function storageFixtures(): readonly StorageFixture[] {
  return readdirSync(folder)
    .map((file) => v.parse(fixture, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))))
    .toSorted((a, b) => a.version - b.version)
}
