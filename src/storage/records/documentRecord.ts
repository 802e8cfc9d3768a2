import * as v from 'valibot'

const name = v.pipe(v.string(), v.nonEmpty())
const count = v.pipe(v.number(), v.integer(), v.minValue(1))

const anyDocument = {
  id: name,
  revision: count,
  writers: v.record(name, count),
  /** It was changed on two devices at once: this is the other side of that one. */
  conflictOf: v.exactOptional(name),
}

/** Something that people write besides scores, as it lies in the database: plain objects only. */
export const documentRecord = v.variant('kind', [
  /** Who somebody is to others: there is one, with this very id. */
  v.object({
    ...anyDocument,
    kind: v.literal('person'),
    /** The id by which others know them. */
    person: name,
    name: v.string(),
    questions: v.array(v.string()),
  }),
  /** Somebody's view of somebody's scores, as it stands in the file that goes to and fro. */
  v.object({
    ...anyDocument,
    kind: v.literal('review'),
    side: v.picklist(['received', 'made']),
    format: count,
    content: v.looseObject({}),
  }),
  /** What a picture of a team was made of: by person the report that was counted, so that two exports tell of nobody. */
  v.object({
    ...anyDocument,
    kind: v.literal('teamExport'),
    profile: name,
    counted: v.record(name, name),
  }),
])

export type DocumentRecord = v.InferOutput<typeof documentRecord>
