import * as v from 'valibot'
import { plainIds } from '../../domain/fields'
import type { CompetencyId, ProfileWording } from '../../domain/profile'
import type { Report, ReportMoment } from '../../domain/report'
import type { Review, ReviewRequest } from '../../domain/review'
import { isSameJson } from '../../lib/isSameJson'
import { reportFault, requestFault, reviewFileFault, type ContentFault } from './contentFault'
import { checksumOf, envelopeSchema, exchangeFormat, headSchema, type ExchangedKind } from './envelope'
import { upgradedContent, type OldContent } from './exchangeSteps'
import { reportSchema, type MomentContent, type ReportContent } from './reportSchema'
import { requestSchema } from './requestSchema'
import { reviewFileSchema, type ReviewContent } from './reviewSchema'

/** What people hand to one another, as it came out of a text. */
export type Exchanged =
  | { readonly type: 'Report'; readonly report: Report }
  | { readonly type: 'Review'; readonly review: Review; readonly profile: ProfileWording }
  | { readonly type: 'Request'; readonly request: ReviewRequest }

/** Why a text is none of these. */
export type ExchangedFailure =
  | { readonly type: 'NotExchanged' }
  | { readonly type: 'ReportTooNew'; readonly format: number }
  | { readonly type: 'ReportDamaged' }
  | { readonly type: 'ReportInvalid'; readonly path: string; readonly problem: string }

/**
 * The report, review or request in a text of this or an older format. Nothing is guessed and nothing is passed over: what is
 * not known, or would not come back the same, is refused with its place.
 */
export async function textToExchanged(text: string): Promise<Exchanged | ExchangedFailure> {
  const value = parsed(text)
  const head = v.safeParse(headSchema, value)
  if (!head.success) return { type: 'NotExchanged' }
  if (head.output.format > exchangeFormat) return { type: 'ReportTooNew', format: head.output.format }
  const envelope = v.safeParse(envelopeSchema, value)
  if (!envelope.success) return firstFault(envelope.issues)
  const { sha256: checksum, ...checked } = envelope.output
  if ((await checksumOf(checked)) !== checksum) return { type: 'ReportDamaged' }
  const exchanged = readers[checked.kind](upgradedContent(checked.content, checked))
  if ('made' in exchanged && exchanged.made !== checked.made) {
    return invalid({ path: 'made', problem: 'is another day than in the content' })
  }
  return 'made' in exchanged ? exchanged.value : exchanged
}

/** The same from a content that was kept as it stood in a file of this or an older format. */
export function contentToExchanged(
  kind: ExchangedKind,
  format: number,
  content: OldContent,
): Exchanged | ExchangedFailure {
  if (format > exchangeFormat) return { type: 'ReportTooNew', format }
  const read = readers[kind](upgradedContent(content, { kind, format }))
  return 'made' in read ? read.value : read
}

interface Read {
  readonly made: string
  readonly value: Exchanged
}

const readers = {
  report: (content: unknown): Read | ExchangedFailure => {
    const read = strictly(reportSchema, content, reportFault)
    if (!read.success) return read.failure
    return { made: read.output.madeOn, value: { type: 'Report', report: reportOf(read.output) } }
  },
  review: (content: unknown): Read | ExchangedFailure => {
    const read = strictly(reviewFileSchema, content, reviewFileFault)
    if (!read.success) return read.failure
    const { review, profile } = read.output
    return { made: review.madeOn, value: { type: 'Review', review: reviewOf(review), profile } }
  },
  request: (content: unknown): Read | ExchangedFailure => {
    const read = strictly(requestSchema, content, requestFault)
    if (!read.success) return read.failure
    return { made: read.output.madeOn, value: { type: 'Request', request: read.output } }
  },
} as const

type Strict<Output> =
  | { readonly success: true; readonly output: Output }
  | { readonly success: false; readonly failure: ExchangedFailure }

function strictly<Schema extends v.GenericSchema>(
  schema: Schema,
  content: unknown,
  faultOf: (output: v.InferOutput<Schema>) => ContentFault | undefined,
): Strict<v.InferOutput<Schema>> {
  const { success, output, issues } = v.safeParse(schema, content)
  if (!success) return { success, failure: firstFault(issues) }
  // A name that means something to the language is left out in silence by the schema of entries.
  const fault = isSameJson(output, content)
    ? faultOf(output)
    : { path: '', problem: 'was read as something else' }
  return fault ? { success: false, failure: invalid(fault) } : { success, output }
}

function reportOf({ latest, earlier, reviews, ...rest }: ReportContent): Report {
  return { ...rest, latest: momentOf(latest), earlier: earlier.map(momentOf), reviews: reviews.map(reviewOf) }
}

function momentOf({ answers, translation, ...rest }: MomentContent): ReportMoment {
  return {
    ...rest,
    answers: toMap(answers),
    ...(translation && { translation: { ...translation, unmatched: toMap(translation.unmatched) } }),
  }
}

function reviewOf({ marks, ...rest }: ReviewContent): Review {
  return { ...rest, marks: toMap(marks) }
}

function toMap<T>(entries: Readonly<Record<string, T>>): ReadonlyMap<CompetencyId, T> {
  return new Map(Object.entries(entries).map(([id, value]) => [v.parse(plainIds.competencyId, id), value]))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function firstFault(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): ExchangedFailure {
  const [issue] = issues
  return invalid({ path: v.getDotPath(issue) ?? '', problem: issue.message })
}

function invalid(fault: ContentFault): ExchangedFailure {
  return { type: 'ReportInvalid', ...fault }
}
