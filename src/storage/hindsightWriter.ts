import { hindsights, type HindsightNote } from '../domain/documents/hindsight'
import * as v from 'valibot'
import { competencyId } from '../domain/fields'
import type { Hindsight } from '../domain/hindsight'
import { DocumentWriter } from './documentWriter'

/** Stores looks back while they are written. */
export const hindsightWriter = new DocumentWriter(hindsights)

export function hindsightIn(note: HindsightNote | undefined): Hindsight {
  const scores = Object.entries(note?.scores ?? {})
  return new Map(scores.map(([id, level]) => [v.parse(competencyId, id), level]))
}
