import * as v from 'valibot'
import { plainId, plainIds } from '../domain/fields'
import { areUnique } from '../lib/areUnique'
import { withShortTitle } from './clusterTitles'
import { filledText, listOf, localizedText, optionalList, scale, source } from './schemas'

const competency = v.object({
  id: plainIds.competencyId,
  text: localizedText,
  plain: v.optional(localizedText),
  /** By the number of a level. */
  examples: v.optional(v.record(v.string(), localizedText), {}),
  concepts: v.optional(v.array(plainId)),
})

const cluster = v.pipe(
  v.object({
    id: plainIds.clusterId,
    title: localizedText,
    shortTitle: v.optional(localizedText),
    summary: v.optional(localizedText),
    description: v.optional(localizedText),
    competencies: listOf(competency),
  }),
  v.transform(withShortTitle),
)

const taskGroup = v.object({
  id: plainId,
  title: localizedText,
  tasks: listOf(v.object({ id: plainIds.taskId, title: localizedText })),
})

const quotation = { section: filledText, text: localizedText }

const resemblance = v.object({
  id: plainId,
  lines: listOf(v.object({ id: plainIds.competencyId, line: localizedText })),
})

/** `data/profiles/*.json` */
export const profileSchema = v.object({
  $schema: v.optional(v.string()),
  id: plainIds.profileId,
  version: filledText,
  title: localizedText,
  publisher: filledText,
  source: v.optional(source),
  people: v.optional(localizedText),
  headline: v.optional(localizedText),
  limits: v.optional(v.object(quotation)),
  quotes: v.optional(listOf(v.object({ id: plainId, title: localizedText, ...quotation }))),
  explanationOrigin: v.optional(localizedText),
  scaleOrigin: v.optional(localizedText),
  scale,
  clusters: v.pipe(
    listOf(cluster),
    v.check(
      (clusters) => areUnique(clusters.flatMap(({ competencies }) => competencies.map(({ id }) => id))),
      'have a competency id twice',
    ),
  ),
  resembles: v.optional(listOf(resemblance)),
  taskGroups: v.pipe(
    optionalList(taskGroup),
    v.check(
      (groups) => areUnique(groups.flatMap(({ tasks }) => tasks.map(({ id }) => id))),
      'have a task id twice',
    ),
  ),
  concepts: optionalList(v.object({ id: plainId, term: localizedText, meaning: localizedText })),
})
