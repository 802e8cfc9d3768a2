import fc from 'fast-check'
import { emptyArchive, sortedArchive, type Archive } from '../../src/storage/archive/archive'
import { assessmentToRecord, type AssessmentRecord } from '../../src/storage/records/assessmentRecord'
import { documentRecord, type DocumentRecord } from '../../src/storage/records/documentRecord'
import { unknownWriter, type VersionVector } from '../../src/storage/records/versionVector'
import { anyOfSchema } from './anyOfSchema'
import { anyAssessment, anyCompetency, anyDay } from './arbitraries'
import { assessmentId } from './builders'
import { afterTick, anyTick, type Tick } from './ticks'

/*
 * Anything that a device can hold, and what two devices that began alike can make of it, each by itself.
 */

const devices = ['phone', 'laptop', 'tablet', unknownWriter] as const

/** A version vector of which the last writer wrote this revision. */
function anyWriters(revision: number): fc.Arbitrary<VersionVector> {
  const earlier = fc.dictionary(fc.constantFrom(...devices), fc.integer({ min: 1, max: revision }), {
    noNullPrototype: true,
  })
  return fc
    .tuple(earlier, fc.constantFrom(...devices))
    .map(([others, last]) => ({ ...others, [last]: revision }))
}

const anyRecord: fc.Arbitrary<AssessmentRecord> = anyAssessment.chain((assessment) =>
  anyWriters(assessment.revision).map((writers) => assessmentToRecord(assessment, writers)),
)

/** Some of them are corrections of the first, or of one that is not there. */
const anyRecords: fc.Arbitrary<readonly AssessmentRecord[]> = fc
  .tuple(
    fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 5 }),
    fc.array(fc.constantFrom('none', 'first', 'lost'), { minLength: 5, maxLength: 5 }),
  )
  .map(([records, kinds]) => records.map((record, index) => asCorrection(record, records, kinds[index])))

function asCorrection(
  record: AssessmentRecord,
  [first]: readonly AssessmentRecord[],
  kind: string | undefined,
): AssessmentRecord {
  if (kind === 'none' || first === undefined || first === record) return record
  const original = kind === 'first' ? first.id : assessmentId(`weg-${record.id}`)
  return { ...record, original, version: record.version + 1 }
}

/** Of some kinds there is one, with an id of its own. */
const onlyIds: Readonly<Partial<Record<DocumentRecord['kind'], string>>> = {
  person: 'person',
  assignment: 'assignment',
  register: 'register',
  course: 'course basis',
  hindsight: 'hindsight begin',
  pride: 'pride begin',
}

const schemas = documentRecord.options
const schemasOfOne = schemas.filter(({ entries }) => entries.kind.literal in onlyIds)

/** Of every kind there is. */
const anyDocument: fc.Arbitrary<DocumentRecord> = fc
  .tuple(
    fc.oneof(fc.constantFrom(...schemas), fc.constantFrom(...schemasOfOne)),
    fc.integer({ min: 1, max: 9 }),
  )
  .chain(([schema, revision]) =>
    fc
      .tuple(anyOfSchema<DocumentRecord>(schema), anyWriters(revision), fc.uuid())
      .map(([{ conflictOf: _none, ...body }, writers, id]): DocumentRecord => ({
        ...body,
        id: onlyIds[body.kind] ?? id,
        revision,
        writers,
      })),
  )

/** Anything that one device can hold. */
export const anyArchive: fc.Arbitrary<Archive> = fc
  .tuple(
    anyRecords,
    fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
    fc.nat({ max: 5 }),
    fc.uniqueArray(anyDocument, { selector: ({ id }) => id, maxLength: 4 }),
  )
  .map(([assessments, gone, generation, documents]) => {
    const kept = new Set<string>(assessments.map(({ id }) => id))
    return sortedArchive({
      generation,
      assessments,
      documents,
      tombstones: gone.filter((id) => !kept.has(id)).map((id) => ({ id })),
    })
  })

/** One thing that somebody does on a device. `which` counts round the assessments that are there. */
export type Deed =
  | { readonly kind: 'note'; readonly which: number; readonly competency: string; readonly words: string }
  | { readonly kind: 'bin'; readonly which: number; readonly on: string }
  | { readonly kind: 'destroy'; readonly which: number }
  | { readonly kind: 'begin'; readonly record: AssessmentRecord }
  | Tick

const which = fc.nat({ max: 10 })
const plain = { noNullPrototype: true } as const
const anyNote: fc.Arbitrary<Deed> = fc.record(
  {
    kind: fc.constant('note' as const),
    which,
    competency: anyCompetency,
    words: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  },
  plain,
)
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: anyNote },
  { weight: 5, arbitrary: anyTick },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('bin' as const), which, on: anyDay }, plain) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('destroy' as const), which }, plain) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('begin' as const), record: anyRecord }, plain) },
)

export interface Fork {
  readonly base: Archive
  readonly first: readonly Deed[]
  readonly second: readonly Deed[]
}

/** Two devices that begin with the same and then go on by themselves. */
export const anyFork: fc.Arbitrary<Fork> = fc.record(
  {
    base: anyArchive,
    first: fc.array(anyDeed, { maxLength: 8 }),
    second: fc.array(anyDeed, { maxLength: 8 }),
  },
  plain,
)

/** The archive after somebody did these things on this device, signed as the storage signs them. */
export function afterDeeds(archive: Archive, device: string, deeds: readonly Deed[]): Archive {
  return deeds.reduce((now, deed) => afterDeed(now, device, deed), archive)
}

function afterDeed(archive: Archive, device: string, deed: Deed): Archive {
  if (deed.kind === 'tick') return afterTick(archive, device, deed)
  if (deed.kind === 'begin') {
    const record = { ...deed.record, revision: 1, writers: { [device]: 1 } }
    if ([...archive.assessments, ...archive.tombstones].some(({ id }) => id === record.id)) return archive
    return withRecords(archive, [...archive.assessments, record])
  }
  const record = archive.assessments[deed.which % Math.max(1, archive.assessments.length)]
  if (!record) return archive
  const others = archive.assessments.filter(({ id }) => id !== record.id)
  if (deed.kind === 'destroy') {
    return withRecords({ ...archive, tombstones: [...archive.tombstones, { id: record.id }] }, others)
  }
  const revision = record.revision + 1
  const signed = { ...record, revision, writers: { ...record.writers, [device]: revision } }
  return withRecords(archive, [...others, changed(signed, deed)])
}

function changed(
  record: AssessmentRecord,
  deed: Exclude<Deed, { readonly kind: 'begin' | 'destroy' | 'tick' }>,
) {
  if (deed.kind === 'bin') return { ...record, binnedOn: deed.on as NonNullable<typeof record.binnedOn> }
  const before = record.answers[deed.competency] ?? { note: '', doubt: false, revision: 0 }
  const answer = { ...before, note: deed.words, revision: before.revision + 1 }
  return { ...record, answers: { ...record.answers, [deed.competency]: answer } }
}

function withRecords(archive: Archive, assessments: readonly AssessmentRecord[]): Archive {
  return sortedArchive({ ...archive, assessments })
}

/** Every word that stands in it, and where. */
export function wordsOf({ assessments }: Archive): readonly string[] {
  return assessments.flatMap(({ answers }) => Object.values(answers).map(({ note }) => note))
}

/** An archive of these records alone. */
export function archiveOf(...assessments: readonly AssessmentRecord[]): Archive {
  return sortedArchive({ ...emptyArchive, assessments })
}

export function isDeletedIn({ tombstones }: Archive, id: string): boolean {
  return tombstones.some((tombstone) => tombstone.id === id)
}
