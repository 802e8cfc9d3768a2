import type { Table } from 'dexie'
import { canonicalJson } from '../lib/canonicalJson'
import type { Archive } from './archive/archive'
import { readableArchive } from './archive/readableArchive'
import { database } from './database'
import { readGeneration } from './facts'

/** Everything that can be read of the database, all of it of one moment. @throws when it is closed or broken. */
export function readArchive(): Promise<Archive> {
  const { assessments, documents, tombstones, facts } = database
  return database.transaction('r', [assessments, documents, tombstones, facts], async () =>
    readableArchive({
      generation: await readGeneration(),
      assessments: await assessments.toArray(),
      documents: await documents.toArray(),
      tombstones: await tombstones.toArray(),
    }),
  )
}

/**
 * Makes the database hold this archive. What is there already stays untouched, with what a later version of the app wrote in
 * it; so does what cannot be read. Only within a transaction that may write.
 */
export async function putArchive(archive: Archive): Promise<void> {
  const current = await readArchive()
  await putList(database.assessments, current.assessments, archive.assessments)
  await putList(database.documents, current.documents, archive.documents)
  await putList(database.tombstones, current.tombstones, archive.tombstones)
  const kept = new Set<string>(archive.assessments.map(({ id }) => id))
  await database.places.bulkDelete(current.assessments.map(({ id }) => id).filter((id) => !kept.has(id)))
  if (current.generation !== archive.generation)
    await database.facts.put({ key: 'generation', value: archive.generation })
}

async function putList<R extends { readonly id: string }>(
  table: Table<R, string>,
  current: readonly R[],
  wanted: readonly R[],
): Promise<void> {
  const here = new Map(current.map((record) => [record.id, canonicalJson(record)]))
  const kept = new Set(wanted.map(({ id }) => id))
  const changed = wanted.filter((record) => here.get(record.id) !== canonicalJson(record))
  // What cannot be read lies under its id still.
  const inTheWay = await table.bulkGet(changed.flatMap(({ id }) => (here.has(id) ? [] : [id])))
  const junk = inTheWay.filter((record) => record !== undefined)
  await database.quarantine.bulkAdd(junk.map((record) => ({ record })))
  await table.bulkDelete(current.flatMap(({ id }) => (kept.has(id) ? [] : [id])))
  await table.bulkPut(changed)
}
