import fc from 'fast-check'
import type { Level } from '../../src/domain/score'
import { sortedArchive, type Archive } from '../../src/storage/archive/archive'
import type { DocumentRecord } from '../../src/storage/records/documentRecord'
import type { CalendarDate } from '../../src/lib/calendarDate'
import { competencyId, day } from './builders'
import { fiveLevels } from './scales'

/*
 * What people do to a document of which there is one: they tick something with a day, take a tick back, or write.
 */

/** `which` counts round the documents that are there; few keys and few days, so that two devices often meet. */
export interface Tick {
  readonly kind: 'tick'
  readonly which: number
  readonly part: 'sessions' | 'outcomes' | 'certificates' | 'exemptions'
  readonly key: string
  /** Undefined takes it back. */
  readonly on: string | undefined
}

const days = ['2026-11-01', '2026-11-02'] as const

export const anyTick: fc.Arbitrary<Tick> = fc.record(
  {
    kind: fc.constant('tick' as const),
    which: fc.nat({ max: 10 }),
    part: fc.constantFrom('sessions' as const, 'outcomes' as const, 'certificates', 'exemptions'),
    key: fc.constantFrom('1.1', '1.2', '1.3', '1.4'),
    on: fc.constantFrom(...days, undefined),
  },
  { noNullPrototype: true },
)

export function afterTick(archive: Archive, device: string, tick: Tick): Archive {
  const document = archive.documents[tick.which % Math.max(1, archive.documents.length)]
  if (!document) return archive
  const revision = document.revision + 1
  const writers = { ...document.writers, [device]: revision }
  const others = archive.documents.filter(({ id }) => id !== document.id)
  return sortedArchive({
    ...archive,
    documents: [...others, { ...ticked(document, tick), revision, writers }],
  })
}

function ticked(document: DocumentRecord, { part, key, on }: Tick): DocumentRecord {
  const date = on === undefined ? undefined : day(on)
  switch (document.kind) {
    case 'course': {
      if (part !== 'exemptions') {
        return {
          ...document,
          [part]: withMark<{ on?: CalendarDate }>(document[part], key, date && { on: date }),
        }
      }
      const others = document.exemptions.filter((one) => one !== key)
      return { ...document, exemptions: date ? [...others, key] : others }
    }
    case 'register':
      return part === 'exemptions'
        ? { ...document, target: Number(key) * 10 }
        : { ...document, steps: withMark(document.steps, key, date) }
    case 'hindsight': {
      if (part === 'exemptions') return { ...document, reason: on ?? '' }
      const level = date && fiveLevels[date === days[0] ? 0 : 3]
      return { ...document, scores: withMark<Level>(document.scores, competencyId(key), level) }
    }
    case 'pride': {
      const side = part === 'exemptions' ? 'learn' : 'proud'
      const others = document[side].filter((one) => one !== key)
      return { ...document, [side]: date ? [...others, competencyId(key)] : others }
    }
    case 'assignment':
      return { ...document, reflection: `${key} ${on ?? ''}` }
    case 'person':
      return { ...document, name: `${key} ${on ?? ''}` }
    case 'evidence':
    case 'goal':
    case 'ledgerEntry':
    case 'profile':
    case 'review':
    case 'teamExport':
    case 'wording':
      return document
  }
}

function withMark<M>(
  marks: Readonly<Record<string, M>>,
  key: string,
  mark: M | undefined,
): Record<string, M> {
  const others = Object.entries(marks).filter(([other]) => other !== key)
  return Object.fromEntries(mark === undefined ? others : [...others, [key, mark]])
}

/** Everything that a document says, mark by mark, whatever it is called and whoever signed it. */
export function marksOf(document: DocumentRecord): readonly string[] {
  const { id: _id, revision: _count, writers: _who, conflictOf: _other, kind, ...body } = document
  // The day of a look back is no mark: it goes along with the last one.
  const { on: _on, ...said } = 'on' in body ? body : { ...body, on: undefined }
  const fields: readonly (readonly [string, unknown])[] = Object.entries(said)
  return fields
    .flatMap(([field, value]): readonly string[] => {
      if (Array.isArray(value)) return value.map((one) => `${field} ${JSON.stringify(one)}`)
      if (typeof value !== 'object' || value === null)
        return value === '' ? [] : [`${field} ${JSON.stringify(value)}`]
      return Object.entries(value).map(([key, mark]) => `${field} ${key} ${JSON.stringify(mark)}`)
    })
    .map((mark) => `${kind} ${mark}`)
}
