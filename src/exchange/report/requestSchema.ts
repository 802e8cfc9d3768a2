import * as v from 'valibot'
import { day } from '../../domain/fields'
import { clusterIds, person, reportId } from './schemas'
import { wordingSchema } from './wordingSchema'

/** A request for a review as it stands in a file. */
export const requestSchema = v.strictObject({
  id: reportId,
  madeOn: day,
  person,
  profile: wordingSchema,
  clusters: v.pipe(clusterIds, v.minLength(1, 'is an empty list')),
})

export type RequestContent = v.InferOutput<typeof requestSchema>
