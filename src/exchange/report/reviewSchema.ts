import * as v from 'valibot'
import { calendarDate, profileId, score } from '../../content/schemas'
import { anyId, byCompetency, filledText, listOf, person, reportId, text, topics } from './schemas'
import { wordingSchema } from './wordingSchema'

/** What somebody else thinks of it, as it stands in a file. */
export const reviewSchema = v.strictObject({
  id: v.pipe(anyId, v.brand('ReviewId')),
  about: v.strictObject({ report: reportId, person, date: calendarDate }),
  profile: v.strictObject({ id: profileId, version: filledText }),
  reviewer: person,
  madeOn: calendarDate,
  blind: v.boolean(),
  marks: byCompetency(v.strictObject({ score: v.exactOptional(score), remark: text })),
  topics,
  agreements: listOf(v.strictObject({ text: filledText, by: v.exactOptional(calendarDate) })),
  remark: text,
})

/** A review that travels alone, with the wording of what it is about. */
export const reviewFileSchema = v.strictObject({ review: reviewSchema, profile: wordingSchema })

export type ReviewContent = v.InferOutput<typeof reviewSchema>
export type ReviewFileContent = v.InferOutput<typeof reviewFileSchema>
