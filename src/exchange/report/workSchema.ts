import * as v from 'valibot'
import { calendarDate, competencyId, level } from '../../content/schemas'
import { limits } from '../limits'
import { listOf, text, writtenText } from './schemas'

const { wordings } = limits.report
const maybeDay = v.exactOptional(calendarDate)
const maybeLevel = v.exactOptional(level)
const reasons = listOf(v.strictObject({ competency: competencyId, reason: text }))

/** What somebody did and wants beside scoring, as it stands in a file. */
export const workSchema = v.strictObject({
  evidence: listOf(
    v.strictObject({
      date: calendarDate,
      title: text,
      situation: text,
      task: text,
      action: text,
      result: text,
      reflection: text,
      competencies: listOf(competencyId, wordings * wordings),
      tasks: listOf(writtenText, wordings),
    }),
  ),
  goals: listOf(
    v.strictObject({
      about: writtenText,
      aim: text,
      why: text,
      from: maybeLevel,
      to: maybeLevel,
      by: maybeDay,
      help: text,
      proof: text,
      actions: listOf(v.strictObject({ text, by: maybeDay, doneOn: maybeDay })),
      state: v.picklist(['active', 'reached', 'stopped']),
      since: calendarDate,
    }),
  ),
  assignment: v.exactOptional(v.strictObject({ strong: reasons, grow: reasons, reflection: text })),
})

export type WorkContent = v.InferOutput<typeof workSchema>
