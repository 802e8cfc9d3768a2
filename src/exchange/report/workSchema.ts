import * as v from 'valibot'
import { day, plainIds } from '../../domain/fields'
import { reasonEntries } from '../../domain/documents/assignment'
import { shownEvidenceEntries } from '../../domain/documents/evidence'
import { goalStates, shownActionEntries, shownGoalEntries } from '../../domain/documents/goal'
import { limits } from '../limits'
import { listOf, text, writtenText } from './schemas'

const { wordings } = limits.report
const reasons = listOf(v.strictObject({ ...reasonEntries(text), competency: plainIds.competencyId }))

const picked = listOf(plainIds.competencyId, wordings * wordings)

/** What somebody did and wants beside scoring, as it stands in a file. */
export const workSchema = v.strictObject({
  evidence: listOf(
    v.strictObject({
      ...shownEvidenceEntries(text),
      competencies: listOf(plainIds.competencyId, wordings * wordings),
      tasks: listOf(writtenText, wordings),
    }),
  ),
  goals: listOf(
    v.strictObject({
      about: writtenText,
      ...shownGoalEntries(text),
      actions: listOf(v.strictObject(shownActionEntries(text))),
      state: v.picklist(goalStates),
      since: day,
    }),
  ),
  assignment: v.exactOptional(v.strictObject({ strong: reasons, grow: reasons, reflection: text })),
  pride: v.exactOptional(v.strictObject({ proud: picked, learn: picked })),
})

export type WorkContent = v.InferOutput<typeof workSchema>
