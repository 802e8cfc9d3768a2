import * as v from 'valibot'
import { plainIds } from '../domain/fields'
import { listOf, localizedText } from './schemas'

const texts = v.pipe(v.array(localizedText), v.minLength(1, 'is an empty list'))

/** `data/guides/*.json` */
export const guideSchema = v.object({
  $schema: v.optional(v.string()),
  profile: plainIds.profileId,
  tasks: v.optional(listOf(v.object({ id: plainIds.taskId, plain: localizedText, example: localizedText }))),
  tips: v.optional(listOf(v.object({ id: plainIds.clusterId, tips: texts }))),
  codeQuestion: v.optional(localizedText),
  clientQuestions: v.optional(texts),
})
