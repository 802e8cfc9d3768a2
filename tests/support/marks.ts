import * as v from 'valibot'
import { contentToExchanged, type Exchanged } from '../../src/exchange/report/textToExchanged'
import { assessmentRecord, type AssessmentRecord } from '../../src/storage/records/assessmentRecord'
import { documentRecord, type DocumentRecord } from '../../src/storage/records/documentRecord'

/*
 * A mark of its own in every text on a device, so that it can be found again wherever it goes.
 */

/** What the app itself makes up to tell things apart; whoever reads them learns nothing. Every other text gets a mark. */
const ids = new Set(
  'id original clusters conflictOf version person profile report competency competencies status kind side assessment evidence'.split(
    ' ',
  ),
)

/** The marks that were planted, by the place of the text. */
export class Marks {
  readonly #places = new Map<string, string>()

  /** The record with a mark in place of each text in which it may be. */
  plant<T extends AssessmentRecord | DocumentRecord>(name: string, record: T): T {
    return this.#walk(record, [name], record) as T
  }

  /** The marks in a text, by their places. */
  in(text: string): ReadonlySet<string> {
    const found = text.toLowerCase().match(/qz\d+kx/g) ?? []
    return new Set(found.map((mark) => this.#placeOf(mark)))
  }

  get places(): readonly string[] {
    return [...this.#places.values()]
  }

  #placeOf(mark: string): string {
    const place = this.#places.get(mark)
    if (place === undefined) throw new Error(`${mark} was never planted`)
    return place
  }

  #walk(value: unknown, path: readonly string[], whole: object): unknown {
    if (typeof value === 'string') return this.#marked(value, path, whole)
    if (Array.isArray(value))
      return value.map((item, index) => this.#walk(item, [...path, String(index)], whole))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.#walk(inner, [...path, key], whole)]),
    )
  }

  /** A day, an instant or a choice from a list takes no mark: its schema says so. */
  #marked(text: string, path: readonly string[], whole: object): string {
    // The wording of the profile is everybody's.
    if (path.some((key) => ids.has(key) && key !== 'person') || ids.has(path.at(-1) ?? '')) return text
    const mark = `qz${1000 + this.#places.size}kx`
    if (!isRecord(withText(whole, path.slice(1), mark))) return text
    this.#places.set(mark, path.join('.'))
    return mark
  }
}

/** The same value with another text in one place. */
function withText(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text
  if (Array.isArray(value)) {
    const items = value as readonly unknown[]
    return items.map((item, index) => (String(index) === key ? withText(item, rest, text) : item))
  }
  const object = value as Readonly<Record<string, unknown>>
  return { ...object, [key]: withText(object[key], rest, text) }
}

function isRecord(value: unknown): boolean {
  const document = v.safeParse(documentRecord, value)
  if (document.success)
    return document.output.kind !== 'review' || exchangedIn(document.output)?.type === 'Review'
  return v.safeParse(assessmentRecord, value).success
}

function exchangedIn({
  format,
  content,
}: Extract<DocumentRecord, { kind: 'review' }>): Exchanged | undefined {
  const exchanged = contentToExchanged('review', format, content)
  return exchanged.type === 'Review' ? exchanged : undefined
}
