import * as v from 'valibot'
import { reservedNameIn } from '../lib/reservedNames'

/** Why a content file cannot be used; `file` is its name below `data/`, `path` where in it. */
export type ContentFailure =
  | { readonly type: 'ContentUnreachable'; readonly file: string }
  | { readonly type: 'ContentMissing'; readonly file: string; readonly status: number }
  | { readonly type: 'ContentNotJson'; readonly file: string; readonly detail: string }
  | {
      readonly type: 'ContentInvalid'
      readonly file: string
      readonly path: string
      readonly problem: string
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
  if (reserved) throw invalid(file, reserved, 'is a name that JavaScript uses itself')
  const result = v.safeParse(schema, content)
  if (result.success) return result.output
  const [issue] = result.issues
  const steps = (issue.path ?? []).map(({ key }) => key)
  throw invalid(file, steps, problemOf(issue))
}

function invalid(file: string, steps: readonly unknown[], problem: string): ContentError {
  return new ContentError({ type: 'ContentInvalid', file, path: pathOf(steps), problem })
}

async function readFile(file: string): Promise<string> {
  const response = await reached(file, fetch(new URL(`data/${file}`, document.baseURI)))
  if (!response.ok) throw new ContentError({ type: 'ContentMissing', file, status: response.status })
  return reached(file, response.text())
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
    throw new ContentError({ type: 'ContentNotJson', file, detail: String(error) })
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
