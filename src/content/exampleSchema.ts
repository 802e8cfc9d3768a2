import * as v from 'valibot'
import { day, plainIds, score } from '../domain/fields'
import { localizedText } from './schemas'

const answer = v.object({
  score: v.optional(score),
  note: v.optional(localizedText),
  doubt: v.optional(v.boolean()),
})

/** `data/examples/*.json`: finished assessments of somebody who does not exist. */
export const exampleSchema = v.object({
  $schema: v.optional(v.string()),
  profile: plainIds.profileId,
  person: localizedText,
  assessments: v.pipe(
    v.array(
      v.object({
        date: day,
        moment: v.picklist(['begin', 'midway', 'end']),
        answers: v.record(plainIds.competencyId, answer),
      }),
    ),
    v.minLength(1, 'is an empty list'),
  ),
})

export type Example = v.InferOutput<typeof exampleSchema>
