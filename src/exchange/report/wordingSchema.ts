import * as v from 'valibot'
import { hasItsNorm, level, levelsOf, plainIds, withoutNorm } from '../../domain/fields'
import { areUnique } from '../../lib/areUnique'
import { limits } from '../limits'
import { filledText, listOf, writtenText } from './schemas'

const { wordings } = limits.report
const labelled = { label: writtenText, anchor: writtenText }

const competency = v.strictObject({ id: plainIds.competencyId, text: writtenText })

const cluster = v.strictObject({
  id: plainIds.clusterId,
  title: writtenText,
  shortTitle: writtenText,
  competencies: v.pipe(listOf(competency, wordings), v.minLength(1, 'is an empty list')),
})

/** What of a profile a report carries along. */
export const wordingSchema = v.strictObject({
  id: plainIds.profileId,
  version: filledText,
  title: writtenText,
  scale: v.pipe(
    v.strictObject({
      levels: levelsOf(v.strictObject({ value: level, ...labelled })),
      norm: level,
      notApplicable: v.strictObject(labelled),
    }),
    v.check((whole) => hasItsNorm(whole), withoutNorm),
  ),
  clusters: v.pipe(
    listOf(cluster, wordings),
    v.minLength(1, 'is an empty list'),
    v.check((clusters) => areUnique(clusters.map(({ id }) => id)), 'has the same id twice'),
    v.check(
      (clusters) => areUnique(clusters.flatMap(({ competencies }) => competencies.map(({ id }) => id))),
      'have a competency id twice',
    ),
  ),
})
