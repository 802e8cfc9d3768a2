import { readAssessments, type StoredAssessments } from './assessments'
import { commitsNow } from './autosave/commits'
import { database } from './database'
import type { StoredDocument } from './documents'
import { readGeneration } from './facts'
import { keepLastRead } from './lastRead'
import { readPlaces } from './places'
import { readDocuments } from './readDocuments'
import { steadyReader } from './steadyReader'

/** Assessments, and which commits of this tab are in them. */
export interface ReadAssessments extends StoredAssessments {
  readonly asOf: number
}

export interface ReadDocumentsAsOf {
  readonly documents: readonly StoredDocument[]
  readonly asOf: number
}

/** All that the screens show of the database; each part is read again by itself when it changes. */
export interface Read {
  readonly assessments: ReadAssessments
  readonly documents: ReadDocumentsAsOf
  /** By assessment: the competency somebody stood at last. */
  readonly places: ReadonlyMap<string, string>
  /** How many reports of others are kept. */
  readonly received: number
}

export const nothingRead: Read = {
  assessments: { assessments: [], unreadable: 0, asOf: 0 },
  documents: { documents: [], asOf: 0 },
  places: new Map(),
  received: 0,
}

const readAssessmentRecords = steadyReader(database.assessments)

/** How each part is read: of these tables only what changed since they were read last. @throws when the database is closed or broken. */
export const readers: { readonly [Part in keyof Read]: () => Promise<Read[Part]> } = {
  assessments: async () => {
    const asOf = commitsNow()
    const [read, generation] = await Promise.all([readAssessments(readAssessmentRecords), readGeneration()])
    keepLastRead({ generation })
    return { ...read, asOf }
  },
  documents: async () => {
    const asOf = commitsNow()
    return { documents: await readDocuments(), asOf }
  },
  places: readPlaces,
  received: () => database.reports.count(),
}

/** @throws when the database is closed or broken. */
export async function readStored(): Promise<Read> {
  const [assessments, documents, places, received] = await Promise.all([
    readers.assessments(),
    readers.documents(),
    readers.places(),
    readers.received(),
  ])
  return { assessments, documents, places, received }
}
