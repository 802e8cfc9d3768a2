import * as v from 'valibot'
import { reservedNameIn } from '../lib/reservedNames'

/** What is wrong in a content file, and where: `clusters[2].competencies[0].id`; an empty path is the whole file. */
export interface ContentFault {
  readonly path: string
  readonly problem: string
}

/** Why a content file cannot be used; `file` is its name below `data/`, `text` what stands in it. */
export type ContentFailure =
  | { readonly type: 'ContentUnreachable'; readonly file: string }
  | { readonly type: 'ContentMissing'; readonly file: string; readonly status: number }
  /** Saved in an older encoding, such as Latin-1. */
  | { readonly type: 'ContentNotUtf8'; readonly file: string }
  | { readonly type: 'ContentNotJson'; readonly file: string; readonly text: string; readonly detail: string }
  | {
      readonly type: 'ContentInvalid'
      readonly file: string
      readonly text: string
      /** All that was found; at least one. */
      readonly faults: readonly ContentFault[]
    }

/** A failure on its way to whoever awaits the content: React's `use` hands promises on, not values. */
export class ContentError extends Error {
  readonly failure: ContentFailure
  constructor(failure: ContentFailure) {
    super(`${failure.type} ${failure.file}`)
    this.name = 'ContentError'
    this.failure = failure
  }
}

/**
 * One file below `data/`, parsed and validated.
 * @throws {ContentError} when the file is not there, not JSON or not as its schema says.
 */
export async function loadFile<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return parseFile(file, await readFile(file), schema)
}

/**
 * The same for text that is at hand.
 * @throws {ContentError} as `loadFile` does.
 */
export function parseFile<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const content = parseJson(file, text)
  const reserved = reservedNameIn(content)
  const result = v.safeParse(schema, content)
  if (result.success && !reserved) return result.output
  const faults = reserved
    ? [{ path: pathOf(reserved), problem: 'is a name that JavaScript uses itself' }]
    : (result.issues ?? []).map((issue) => ({
        path: pathOf((issue.path ?? []).map(({ key }) => key)),
        problem: problemOf(issue),
      }))
  throw new ContentError({ type: 'ContentInvalid', file, text, faults })
}

/**
 * One file, held against another too.
 * @throws {ContentError} as `loadFile` does, and when `faultsIn` finds something.
 */
export async function loadFitting<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  faultsIn: (content: v.InferOutput<Schema>) => readonly ContentFault[],
): Promise<v.InferOutput<Schema>> {
  const text = await readFile(file)
  const content = parseFile(file, text, schema)
  const faults = faultsIn(content)
  if (faults.length > 0) throw new ContentError({ type: 'ContentInvalid', file, text, faults })
  return content
}

/** For who looks no further than the first fault. */
export function listOfOne(fault: ContentFault | undefined): readonly ContentFault[] {
  return fault ? [fault] : []
}

async function readFile(file: string): Promise<string> {
  const response = await reached(file, fetch(new URL(`data/${file}`, document.baseURI)))
  if (!response.ok) throw new ContentError({ type: 'ContentMissing', file, status: response.status })
  const bytes = await reached(file, response.arrayBuffer())
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ContentError({ type: 'ContentNotUtf8', file })
  }
}

/** The connection can break before the answer and in the middle of it. */
async function reached<T>(file: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch {
    throw new ContentError({ type: 'ContentUnreachable', file })
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ContentError({ type: 'ContentNotJson', file, text, detail: String(error) })
  }
}

/** `clusters[2].competencies[0].id` */
function pathOf(steps: readonly unknown[]): string {
  return steps.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key),
    '',
  )
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'is missing'
  const ownWords = !issue.message.startsWith('Invalid ')
  return ownWords ? issue.message : `is ${issue.received}, not ${String(issue.expected)}`
}
