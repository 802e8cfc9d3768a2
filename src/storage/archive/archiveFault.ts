import { canonicalJson } from '../../lib/canonicalJson'
import type { AssessmentRecord } from '../records/assessmentRecord'
import type { Versioned } from '../records/versionVector'
import type { PlaceRecord } from '../records/placeRecord'
import type { Archive } from './archive'

/** Where something in an archive cannot be, and why; codes for whoever helps, in English. */
export interface ArchiveFault {
  readonly path: string
  readonly problem: string
}

/** More changes than anybody makes; a count beyond it would one day stop counting. */
const maxRevisions = 1_000_000_000
/** As often as nobody replaces everything. */
const maxGenerations = 1_000_000_000

/** An archive, with the places that a file may still hold. */
interface Given extends Archive {
  readonly places?: readonly PlaceRecord[]
}

/**
 * What each record by itself cannot tell. A correction whose first version is not there is no fault: that one may have been
 * deleted on another device.
 * @param given what the archive was read from: anything in it that was not taken over is a fault.
 */
export function archiveFault(archive: Given, given: unknown): ArchiveFault | undefined {
  const { generation, assessments, places = [], documents, tombstones } = archive
  return (
    unknownField(archive, given) ??
    generationFault(generation) ??
    repeated('assessments', assessments, ({ id }) => id) ??
    repeated('documents', documents, ({ id }) => id) ??
    repeated('tombstones', tombstones, ({ id }) => id) ??
    repeated('places', places, ({ assessment }) => assessment) ??
    firstFault('assessments', assessments, (record) => assessmentFault(record, assessments)) ??
    firstFault('documents', documents, revisionFault) ??
    strayFault(archive)
  )
}

function generationFault(generation: number): ArchiveFault | undefined {
  return generation > maxGenerations ? { path: 'generation', problem: 'is out of range' } : undefined
}

/** What speaks of a record that cannot be, or must be, there. */
function strayFault({ assessments, places, documents, tombstones }: Given): ArchiveFault | undefined {
  const ids = new Set(assessments.map(({ id }): string => id))
  const all = new Set([...ids, ...documents.map(({ id }) => id)])
  return (
    firstFault('tombstones', tombstones, ({ id }) =>
      all.has(id) ? 'is also among what is there' : undefined,
    ) ??
    firstFault('places', places ?? [], ({ assessment }) =>
      ids.has(assessment) ? undefined : 'belongs to an assessment that is not there',
    )
  )
}

function assessmentFault(record: AssessmentRecord, all: readonly AssessmentRecord[]): string | undefined {
  const { id, original, clusters, answers } = record
  const fault = revisionFault(record)
  if (fault) return fault
  const first = all.find((one) => one.id === original)
  if (first && first.original !== first.id) return 'is a version of a version'
  if (original !== id && record.version === 1) return 'is a first version of another assessment'
  if (new Set(clusters).size !== clusters.length) return 'names a cluster twice'
  return Object.values(answers).some((answer) => answer.revision > maxRevisions)
    ? 'has an answer with a revision out of range'
    : undefined
}

function revisionFault({ revision, writers }: Versioned): string | undefined {
  if (revision > maxRevisions) return 'has a revision out of range'
  return Math.max(...Object.values(writers)) === revision
    ? undefined
    : 'has writers that do not fit its revision'
}

function repeated<T>(
  list: string,
  records: readonly T[],
  idOf: (record: T) => string,
): ArchiveFault | undefined {
  const seen = new Set<string>()
  return firstFault(list, records, (record) => {
    const id = idOf(record)
    if (seen.has(id)) return 'is there twice'
    seen.add(id)
    return undefined
  })
}

function firstFault<T>(
  list: string,
  records: readonly T[],
  problemOf: (record: T) => string | undefined,
): ArchiveFault | undefined {
  for (const [index, record] of records.entries()) {
    const problem = problemOf(record)
    if (problem !== undefined) return { path: `${list}.${index}`, problem }
  }
  return undefined
}

/** Reading takes over only what is known: a difference is something else that stood there. */
function unknownField(taken: unknown, given: unknown, path = ''): ArchiveFault | undefined {
  if (!isObject(taken) || !isObject(given) || canonicalJson(taken) === canonicalJson(given)) return undefined
  const known = new Map<string, unknown>(Object.entries(taken))
  for (const [key, value] of Object.entries(given)) {
    const at = path === '' ? key : `${path}.${key}`
    if (!known.has(key)) return { path: at, problem: 'is not known' }
    const below = unknownField(known.get(key), value, at)
    if (below) return below
  }
  return { path, problem: 'was read as something else' }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
