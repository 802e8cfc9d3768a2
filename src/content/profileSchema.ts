import * as v from 'valibot'
import { level, plainId, plainIds } from '../domain/fields'
import { areUnique } from '../lib/areUnique'
import { filledText, listOf, localizedText, source } from './schemas'

const competency = v.object({
  id: plainIds.competencyId,
  text: localizedText,
  plain: localizedText,
  examples: v.object({ '2': localizedText, '3': localizedText, '4': localizedText, '5': localizedText }),
  concepts: v.optional(v.array(plainId)),
})

const cluster = v.object({
  id: plainIds.clusterId,
  title: localizedText,
  shortTitle: localizedText,
  summary: localizedText,
  description: v.optional(localizedText),
  competencies: listOf(competency),
})

const scale = v.object({
  levels: v.pipe(
    v.array(v.object({ value: level, label: localizedText, anchor: localizedText })),
    v.check(
      (levels) => levels.length === 5 && levels.every(({ value }, index) => value === index + 1),
      'does not hold the levels 1 to 5 in order',
    ),
  ),
  norm: level,
  notApplicable: v.object({ label: localizedText, anchor: localizedText }),
})

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
  source,
  limits: v.optional(v.object(quotation)),
  quotes: v.optional(listOf(v.object({ id: plainId, title: localizedText, ...quotation }))),
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
    listOf(taskGroup),
    v.check(
      (groups) => areUnique(groups.flatMap(({ tasks }) => tasks.map(({ id }) => id))),
      'have a task id twice',
    ),
  ),
  concepts: listOf(v.object({ id: plainId, term: localizedText, meaning: localizedText })),
})
