import * as v from 'valibot'
import { byText } from '../../lib/byText'
import { canonicalJson } from '../../lib/canonicalJson'
import { assessmentRecord, type AssessmentRecord } from '../records/assessmentRecord'
import { documentRecord, type DocumentRecord } from '../records/documentRecord'
import { placeRecord } from '../records/placeRecord'
import { tombstoneRecord, type TombstoneRecord } from '../records/tombstoneRecord'

/**
 * Everything somebody wrote, as one value: what the second copy and a backup hold. Records as they lie in the database, each
 * list in the order of its ids, so that equal archives are equal texts. Where somebody stood (`places`) is nothing that they
 * wrote, and is of one device alone.
 */
export interface Archive {
  readonly generation: number
  readonly assessments: readonly AssessmentRecord[]
  readonly documents: readonly DocumentRecord[]
  readonly tombstones: readonly TombstoneRecord[]
}

export const emptyArchive: Archive = {
  generation: 0,
  assessments: [],
  documents: [],
  tombstones: [],
}

/** What stands in a text: the field of the places stays, because every version of the app asks for it. */
export const archiveSchema = v.object({
  generation: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  assessments: v.array(assessmentRecord),
  places: v.array(placeRecord),
  documents: v.array(documentRecord),
  tombstones: v.array(tombstoneRecord),
})

/** The same archive with its lists in order, and nothing else in it. */
export function sortedArchive({ generation, assessments, documents, tombstones }: Archive): Archive {
  return {
    generation,
    assessments: assessments.toSorted((a, b) => byText(a.id, b.id)),
    documents: documents.toSorted((a, b) => byText(a.id, b.id)),
    tombstones: tombstones.toSorted((a, b) => byText(a.id, b.id)),
  }
}

/**
 * Whether both hold the same, to the letter. In canonical form only where fields stand in another order: that takes ten times as
 * long, and every start compares all that somebody wrote.
 */
export function isSameArchive(first: Archive, second: Archive): boolean {
  const [a, b] = [sortedArchive(first), sortedArchive(second)]
  return JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b)
}

export function isEmptyArchive({ assessments, documents, tombstones }: Archive): boolean {
  return assessments.length === 0 && documents.length === 0 && tombstones.length === 0
}
