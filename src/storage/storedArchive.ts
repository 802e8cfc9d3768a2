import * as v from 'valibot'
import { wellFormed } from '../lib/wellFormed'
import { sortedArchive, type Archive } from './archive/archive'
import { database } from './database'
import { readGeneration } from './facts'
import { assessmentRecord } from './records/assessmentRecord'
import { documentRecord } from './records/documentRecord'
import { placeRecord } from './records/placeRecord'
import { tombstoneRecord } from './records/tombstoneRecord'

/** Everything that can be read of the database. @throws when it is closed or broken. */
export async function readArchive(): Promise<Archive> {
  const [records, places, documents, tombstones, generation] = await Promise.all([
    database.assessments.toArray(),
    database.places.toArray(),
    database.documents.toArray(),
    database.tombstones.toArray(),
    readGeneration(),
  ])
  return wellFormed(
    sortedArchive({
      generation,
      assessments: readable(assessmentRecord, records),
      places: readable(placeRecord, places),
      documents: readable(documentRecord, documents),
      tombstones: readable(tombstoneRecord, tombstones),
    }),
  )
}

/** One record that cannot be read must not make a whole copy unreadable. */
function readable<T>(
  schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
  records: readonly unknown[],
): readonly T[] {
  return records.flatMap((record) => {
    const { success, output } = v.safeParse(schema, record)
    return success ? [output] : []
  })
}

/** Makes the database hold this archive. What could not be read stays where it is. Only within a transaction that may write. */
export async function putArchive(archive: Archive): Promise<void> {
  const current = await readArchive()
  await database.assessments.bulkDelete(current.assessments.map(({ id }) => id))
  await database.places.clear()
  await database.documents.bulkDelete(current.documents.map(({ id }) => id))
  await database.tombstones.clear()
  await database.assessments.bulkPut([...archive.assessments])
  await database.places.bulkPut([...archive.places])
  await database.documents.bulkPut([...archive.documents])
  await database.tombstones.bulkPut([...archive.tombstones])
  await database.facts.put({ key: 'generation', value: archive.generation })
}
