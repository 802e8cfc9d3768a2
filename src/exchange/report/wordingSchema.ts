import * as v from 'valibot'
import { level, plainIds } from '../../domain/fields'
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
  scale: v.strictObject({
    levels: v.pipe(
      v.array(v.strictObject({ value: level, ...labelled })),
      v.check(
        (levels) => levels.length === 5 && levels.every(({ value }, index) => value === index + 1),
        'does not hold the levels 1 to 5 in order',
      ),
    ),
    norm: level,
    notApplicable: v.strictObject(labelled),
  }),
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
