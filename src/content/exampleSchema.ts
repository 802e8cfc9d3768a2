import * as v from 'valibot'
import { calendarDate, competencyId, localizedText, profileId, score } from './schemas'

const answer = v.object({
  score: v.optional(score),
  note: v.optional(localizedText),
  doubt: v.optional(v.boolean()),
})

/** `data/examples/*.json`: finished assessments of somebody who does not exist. */
export const exampleSchema = v.object({
  $schema: v.optional(v.string()),
  profile: profileId,
  person: localizedText,
  assessments: v.pipe(
    v.array(
      v.object({
        date: calendarDate,
        moment: v.picklist(['begin', 'midway', 'end']),
        answers: v.record(competencyId, answer),
      }),
    ),
    v.minLength(1, 'is an empty list'),
  ),
})

export type Example = v.InferOutput<typeof exampleSchema>
