import * as v from 'valibot'
import { clusterId, competencyId } from '../../content/schemas'
import { mostTopics } from '../../domain/topic'
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
export const anyId = v.pipe(v.string(), v.nonEmpty('is empty'), v.maxLength(nameLength, 'is too long'))

export const reportId = v.pipe(anyId, v.brand('ReportId'))

export const person = v.strictObject({ id: v.pipe(anyId, v.brand('PersonId')), name })

export const clusterIds = v.pipe(v.array(clusterId), v.maxLength(wordings, 'is too long a list'))

export const topics = v.pipe(
  v.array(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('competency'), competency: competencyId }),
      v.strictObject({ kind: v.literal('own'), text: filledText }),
    ]),
  ),
  v.maxLength(mostTopics, 'is too long a list'),
)

/** By the id of a competency. */
export function byCompetency<const Value extends v.GenericSchema>(value: Value) {
  return v.pipe(v.record(competencyId, value), v.maxEntries(wordings * wordings, 'has too many entries'))
}

export function listOf<const Item extends v.GenericSchema>(item: Item, most: number = items) {
  return v.pipe(v.array(item), v.maxLength(most, 'is too long a list'))
}
