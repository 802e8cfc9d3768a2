import * as v from 'valibot'
import { plainIds } from '../domain/fields'
import { withShortTitle } from './clusterTitles'
import { filledText, listOf, localizedText, scale } from './schemas'

const ids = v.array(plainIds.competencyId)
const several = v.pipe(ids, v.minLength(2, 'holds fewer than two ids'))

const pastVersion = v.object({
  version: filledText,
  title: localizedText,
  scale,
  clusters: listOf(
    v.pipe(
      v.object({
        id: plainIds.clusterId,
        title: localizedText,
        shortTitle: v.optional(localizedText),
        competencies: listOf(v.object({ id: plainIds.competencyId, text: localizedText })),
      }),
      v.transform(withShortTitle),
    ),
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
