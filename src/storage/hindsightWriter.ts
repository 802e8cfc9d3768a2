import * as v from 'valibot'
import { competencyId } from '../content/schemas'
import type { Assessment } from '../domain/assessment'
import type { Hindsight } from '../domain/hindsight'
import type { DocumentBody } from './documents'
import { DocumentWriter } from './documentWriter'

/** The one writer of looks back. */
export const hindsightWriter = new DocumentWriter('hindsight')

/** Each moment has one look back, whatever version of it is shown. */
export function hindsightId({ original }: Pick<Assessment, 'original'>): string {
  return `hindsight ${original}`
}

export function hindsightIn(body: DocumentBody<'hindsight'> | undefined): Hindsight {
  const scores = Object.entries(body?.scores ?? {})
  return new Map(scores.map(([id, level]) => [v.parse(competencyId, id), level]))
}
