import * as v from 'valibot'

const name = v.pipe(v.string(), v.nonEmpty())

/** At which question of an open assessment somebody stood last. */
export const placeRecord = v.object({ assessment: name, competency: name })

export type PlaceRecord = v.InferOutput<typeof placeRecord>
