import { readAssessments, type StoredAssessments } from './assessments'
import { database } from './database'
import { readGeneration } from './facts'
import { readPlaces } from './places'
import { readDocuments } from './readDocuments'
import type { DocumentRecord } from './records/documentRecord'

/** All that the screens show of the database. */
export interface Stored extends StoredAssessments {
  /** By assessment: the competency somebody stood at last. */
  readonly places: ReadonlyMap<string, string>
  readonly documents: readonly DocumentRecord[]
  /** How many reports of others are kept. */
  readonly received: number
  /** Changes when everything is replaced. */
  readonly generation: number
}

export const nothingStored: Stored = {
  assessments: [],
  unreadable: 0,
  places: new Map(),
  documents: [],
  received: 0,
  generation: 0,
}

/** @throws when the database is closed or broken. */
export async function readStored(): Promise<Stored> {
  const [assessments, places, documents, received, generation] = await Promise.all([
    readAssessments(),
    readPlaces(),
    readDocuments(),
    database.reports.count(),
    readGeneration(),
  ])
  return { ...assessments, places, documents, received, generation }
}
