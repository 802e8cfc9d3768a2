import * as v from 'valibot'
import { wellFormed } from '../../lib/wellFormed'
import { assessmentRecord } from '../records/assessmentRecord'
import { documentRecord } from '../records/documentRecord'
import { tombstoneRecord } from '../records/tombstoneRecord'
import { sortedArchive, type Archive } from './archive'

/** What lies in the tables of a database of this format. */
interface Lying {
  readonly generation: number
  readonly assessments: readonly unknown[]
  readonly documents: readonly unknown[]
  readonly tombstones: readonly unknown[]
}

/** All of it that can be read: one record that cannot must not make the whole unreadable. */
export function readableArchive({ generation, assessments, documents, tombstones }: Lying): Archive {
  return wellFormed(
    sortedArchive({
      generation,
      assessments: readable(assessmentRecord, assessments),
      documents: readable(documentRecord, documents),
      tombstones: readable(tombstoneRecord, tombstones),
    }),
  )
}

function readable<T>(
  schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
  records: readonly unknown[],
): readonly T[] {
  return records.flatMap((record) => {
    const { success, output } = v.safeParse(schema, record)
    return success ? [output] : []
  })
}
