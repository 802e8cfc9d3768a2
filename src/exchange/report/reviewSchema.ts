import * as v from 'valibot'
import { day, plainIds, score } from '../../domain/fields'
import { byCompetency, filledText, listOf, person, reportId, reviewId, text, topics } from './schemas'
import { wordingSchema } from './wordingSchema'

/** What somebody else thinks of it, as it stands in a file. */
export const reviewSchema = v.strictObject({
  id: reviewId,
  about: v.strictObject({ report: reportId, person, date: day }),
  profile: v.strictObject({ id: plainIds.profileId, version: filledText }),
  reviewer: person,
  madeOn: day,
  blind: v.boolean(),
  marks: byCompetency(v.strictObject({ score: v.exactOptional(score), remark: text })),
  topics,
  agreements: listOf(v.strictObject({ text: filledText, by: v.exactOptional(day) })),
  remark: text,
})

/** A review that travels alone, with the wording of what it is about. */
export const reviewFileSchema = v.strictObject({ review: reviewSchema, profile: wordingSchema })

export type ReviewContent = v.InferOutput<typeof reviewSchema>
export type ReviewFileContent = v.InferOutput<typeof reviewFileSchema>
