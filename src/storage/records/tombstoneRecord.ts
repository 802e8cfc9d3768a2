import * as v from 'valibot'

/** What is left of a record that was deleted for good: its id alone, so that no other device brings it back. */
export const tombstoneRecord = v.object({ id: v.pipe(v.string(), v.nonEmpty()) })

export type TombstoneRecord = v.InferOutput<typeof tombstoneRecord>
