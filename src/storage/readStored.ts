import { readAssessments, type StoredAssessments } from './assessments'
import { readGeneration } from './facts'
import { readPlaces } from './places'

/** All that the screens show of the database. */
export interface Stored extends StoredAssessments {
  /** By assessment: the competency somebody stood at last. */
  readonly places: ReadonlyMap<string, string>
  /** Changes when everything is replaced. */
  readonly generation: number
}

/** @throws when the database is closed or broken. */
export async function readStored(): Promise<Stored> {
  const [assessments, places, generation] = await Promise.all([
    readAssessments(),
    readPlaces(),
    readGeneration(),
  ])
  return { ...assessments, places, generation }
}
