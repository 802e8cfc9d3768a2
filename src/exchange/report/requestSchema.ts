import * as v from 'valibot'
import { calendarDate } from '../../content/schemas'
import { clusterIds, person, reportId } from './schemas'
import { wordingSchema } from './wordingSchema'

/** A request for a review as it stands in a file. */
export const requestSchema = v.strictObject({
  id: reportId,
  madeOn: calendarDate,
  person,
  profile: wordingSchema,
  clusters: v.pipe(clusterIds, v.minLength(1, 'is an empty list')),
})

export type RequestContent = v.InferOutput<typeof requestSchema>
