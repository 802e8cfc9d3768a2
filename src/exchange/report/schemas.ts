import * as v from 'valibot'
import { idsOf, plainIds } from '../../domain/fields'
import { maxTopics } from '../../domain/topic'
import { limits } from '../limits'

/*
 * The building blocks of what people hand to one another. Unlike in content files nothing unknown is passed over: whoever
 * opens a report sees all that is in it.
 */

const { textLength, nameLength, wordings, items } = limits.report

export const text = v.pipe(v.string(), v.maxLength(textLength, 'is too long'))
export const filledText = v.pipe(v.string(), v.nonEmpty('is empty'), v.maxLength(textLength, 'is too long'))
export const writtenText = v.strictObject({ nl: filledText, en: filledText })
const name = v.pipe(v.string(), v.maxLength(nameLength, 'is too long'))
const anyId = v.pipe(v.string(), v.nonEmpty('is empty'), v.maxLength(nameLength, 'is too long'))

const { personId, ...ids } = idsOf(anyId)
export const { assessmentId, reportId, reviewId } = ids

export const person = v.strictObject({ id: personId, name })

export const clusterIds = v.pipe(v.array(plainIds.clusterId), v.maxLength(wordings, 'is too long a list'))

export const topics = v.pipe(
  v.array(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('competency'), competency: plainIds.competencyId }),
      v.strictObject({ kind: v.literal('own'), text: filledText }),
    ]),
  ),
  v.maxLength(maxTopics, 'is too long a list'),
)

/** By the id of a competency. */
export function byCompetency<const Value extends v.GenericSchema>(value: Value) {
  return v.pipe(
    v.record(plainIds.competencyId, value),
    v.maxEntries(wordings * wordings, 'has too many entries'),
  )
}

export function listOf<const Item extends v.GenericSchema>(item: Item, max: number = items) {
  return v.pipe(v.array(item), v.maxLength(max, 'is too long a list'))
}
