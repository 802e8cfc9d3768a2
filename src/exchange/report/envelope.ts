import * as v from 'valibot'
import { day } from '../../domain/fields'
import type { CalendarDate } from '../../lib/calendarDate'
import { canonicalJson } from '../../lib/canonicalJson'
import { sha256 } from '../../lib/sha256'
import { wellFormed } from '../../lib/wellFormed'
import { reportSchema } from './reportSchema'
import { requestSchema } from './requestSchema'
import { reviewFileSchema } from './reviewSchema'
import { exchangeSteps } from './exchangeSteps'

/** What people hand to one another. */
export type ExchangedKind = 'report' | 'review' | 'request'

/** Which format this version of the app writes. */
export const exchangeFormat = 1 + exchangeSteps.length

/** What every format begins with, also those that are still to come. */
export const headSchema = v.looseObject({
  app: v.literal('groeispiegel'),
  kind: v.picklist(['report', 'review', 'request']),
  format: v.fallback(v.number(), 0),
})

const around = {
  app: v.literal('groeispiegel'),
  format: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  made: day,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a checksum')),
}

/** Of any kind and format, before its content is looked at. */
export const envelopeSchema = v.strictObject({
  ...around,
  kind: v.picklist(['report', 'review', 'request']),
  content: v.looseObject({}),
})

const now = { ...around, format: v.literal(exchangeFormat) }

/** Each kind of file, whole, in the format of today. */
export const fileSchemas = {
  report: v.strictObject({ ...now, kind: v.literal('report'), content: reportSchema }),
  review: v.strictObject({ ...now, kind: v.literal('review'), content: reviewFileSchema }),
  request: v.strictObject({ ...now, kind: v.literal('request'), content: requestSchema }),
} as const

interface Filled {
  readonly kind: ExchangedKind
  readonly made: CalendarDate
  readonly content: object
}

/** As JSON that people can read. What it is comes first: by that it is found again inside a PDF. */
export async function inEnvelope({ kind, made, content }: Filled): Promise<string> {
  const head = { app: 'groeispiegel', kind, format: exchangeFormat, made }
  const writable = wellFormed(content)
  const checksum = await checksumOf({ ...head, content: writable })
  return `${JSON.stringify({ ...head, sha256: checksum, content: writable }, null, 1)}\n`
}

/** Over all but itself, so that a file that says another day or another kind than it was made as does not open. */
export function checksumOf(checked: {
  readonly app: string
  readonly kind: string
  readonly format: number
  readonly made: string
  readonly content: object
}): Promise<string> {
  return sha256(canonicalJson(checked))
}
