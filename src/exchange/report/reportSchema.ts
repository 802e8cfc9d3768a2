import * as v from 'valibot'
import { day, plainIds, score } from '../../domain/fields'
import { limits } from '../limits'
import { reviewSchema } from './reviewSchema'
import {
  assessmentId,
  byCompetency,
  clusterIds,
  filledText,
  listOf,
  person,
  reportId,
  text,
  topics,
} from './schemas'
import { wordingSchema } from './wordingSchema'
import { workSchema } from './workSchema'

const { wordings } = limits.report

const competencies = listOf(plainIds.competencyId, wordings * wordings)

const moment = v.strictObject({
  id: assessmentId,
  date: day,
  moment: v.variant('kind', [
    v.strictObject({ kind: v.picklist(['begin', 'midway', 'end']) }),
    v.strictObject({ kind: v.literal('own'), label: text }),
  ]),
  clusters: clusterIds,
  answers: byCompetency(v.strictObject({ score: v.exactOptional(score), note: text, doubt: v.boolean() })),
  translation: v.exactOptional(
    v.strictObject({
      version: filledText,
      unmatched: byCompetency(v.picklist(['new', 'split', 'merged', 'unknown', 'other-scale'])),
      gone: competencies,
      reworded: competencies,
    }),
  ),
})

/** A report as it stands in a file. */
export const reportSchema = v.strictObject({
  id: reportId,
  audience: v.picklist(['supervisor', 'trainer']),
  madeOn: day,
  person,
  profile: wordingSchema,
  latest: moment,
  earlier: listOf(moment, limits.report.moments),
  topics,
  questions: listOf(filledText),
  reviews: listOf(reviewSchema),
  work: workSchema,
})

export type MomentContent = v.InferOutput<typeof moment>
export type ReportContent = v.InferOutput<typeof reportSchema>
