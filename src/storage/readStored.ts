import { readAssessments, type StoredAssessments } from './assessments'
import { readPlaces } from './places'

/** All that the screens show of the database. */
export interface Stored extends StoredAssessments {
  /** By assessment: the competency somebody stood at last. */
  readonly places: ReadonlyMap<string, string>
}

/** @throws when the database is closed or broken. */
export async function readStored(): Promise<Stored> {
  const [assessments, places] = await Promise.all([readAssessments(), readPlaces()])
  return { ...assessments, places }
}
