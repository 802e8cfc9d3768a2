import * as v from 'valibot'
import { level, plainIds } from '../domain/fields'
import { filledText, listOf, localizedText } from './schemas'

const labelled = { label: localizedText, anchor: localizedText }

const ids = v.array(plainIds.competencyId)
const several = v.pipe(ids, v.minLength(2, 'holds fewer than two ids'))

const pastVersion = v.object({
  version: filledText,
  title: localizedText,
  scale: v.object({
    levels: v.pipe(
      v.array(v.object({ value: level, ...labelled })),
      v.check(
        (levels) => levels.length === 5 && levels.every(({ value }, index) => value === index + 1),
        'does not hold the levels 1 to 5 in order',
      ),
    ),
    norm: level,
    notApplicable: v.object(labelled),
  }),
  clusters: listOf(
    v.object({
      id: plainIds.clusterId,
      title: localizedText,
      shortTitle: localizedText,
      competencies: listOf(v.object({ id: plainIds.competencyId, text: localizedText })),
    }),
  ),
  next: v.object({
    version: filledText,
    scale: v.picklist(['same', 'reworded', 'changed'], 'is not "same", "reworded" or "changed"'),
    same: ids,
    reworded: ids,
    moved: v.array(
      v.object({
        from: plainIds.competencyId,
        to: plainIds.competencyId,
        reworded: v.optional(v.boolean()),
      }),
    ),
    split: v.array(v.object({ from: plainIds.competencyId, to: several })),
    merged: v.array(v.object({ from: several, to: plainIds.competencyId })),
    gone: ids,
    new: ids,
  }),
})

/** `data/history/*.json`: what earlier versions of a profile said, and what became of each of their competencies. */
export const historySchema = v.object({
  $schema: v.optional(v.string()),
  profile: plainIds.profileId,
  /** The oldest first. */
  versions: v.pipe(v.array(pastVersion), v.minLength(1, 'is an empty list')),
})

export type HistoryContent = v.InferOutput<typeof historySchema>
