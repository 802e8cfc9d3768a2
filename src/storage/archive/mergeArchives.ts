import { canonicalJson } from '../../lib/canonicalJson'
import { isSameValue } from '../../lib/isSameValue'
import { shortHash } from '../../lib/shortHash'
import { conflictId, type AssessmentRecord } from '../records/assessmentRecord'
import type { DocumentRecord } from '../records/documentRecord'
import { dominates, mergeVectors, type Versioned } from '../records/versionVector'
import { sortedArchive, type Archive } from './archive'
import { combineDocuments } from './combineDocuments'

/**
 * What two devices hold together; in either order the same. The side that holds all changes of the other wins. Where both
 * went on by themselves, marks that do not contradict one another are put together; otherwise both are kept. What was deleted
 * for good on one side stays deleted.
 */
export function mergeArchives(first: Archive, second: Archive): Archive {
  const tombstones = [...new Set([...first.tombstones, ...second.tombstones].map(({ id }) => id))]
  const deleted = new Set(tombstones)
  const isLeft = ({ id }: Versioned) => !deleted.has(id)
  return sortedArchive({
    generation: Math.max(first.generation, second.generation),
    assessments: merged(first.assessments, second.assessments, assessments).filter(isLeft),
    documents: merged(first.documents, second.documents, documents).filter(isLeft),
    tombstones: tombstones.map((id) => ({ id })),
  })
}

/** How one record stands to the other side's record of the same id. */
export type Relation = 'same' | 'newer' | 'older' | 'conflict'

/** @returns how the first stands to the second: `newer` when it holds all changes of the second and more. */
export function relationOf(first: Versioned, second: Versioned): Relation {
  // Nearly all are the same at every start, which is seen much sooner than it is written down twice.
  if (isSameValue(first, second) || canonicalJson(first) === canonicalJson(second)) return 'same'
  const holdsSecond = dominates(first.writers, second.writers)
  const holdsFirst = dominates(second.writers, first.writers)
  if (holdsSecond === holdsFirst) return 'conflict'
  return holdsSecond ? 'newer' : 'older'
}

/** Whether both went on by themselves without contradicting one another: merging them leaves one, which holds what both say. */
export function areCombined(one: DocumentRecord, other: DocumentRecord): boolean {
  return resolveConflict(one, other, documents).loser === undefined
}

/** How two that went on by themselves come together. */
interface MergePolicy<R> {
  /** What can be put together, on top of the winner. */
  readonly combine: (winner: R, loser: R) => R
  /** What the losing side becomes, under an id of its own. */
  readonly toConflictCopy: (loser: R, winner: R, hash: string) => R
}

/** The other side becomes an assessment of its own, which knows of the first: a score is given as a whole. */
const assessments: MergePolicy<AssessmentRecord> = {
  combine: (winner) => winner,
  toConflictCopy: (loser, winner, hash) => {
    const id = conflictId(winner.id, hash)
    return { ...loser, id, original: id, version: 1, conflictOf: winner.conflictOf ?? winner.id }
  },
}

const documents: MergePolicy<DocumentRecord> = {
  combine: combineDocuments,
  toConflictCopy: (loser, winner, hash) => ({
    ...loser,
    id: `${winner.id}~${hash}`,
    conflictOf: winner.conflictOf ?? winner.id,
  }),
}

function merged<R extends Versioned>(
  first: readonly R[],
  second: readonly R[],
  policy: MergePolicy<R>,
): readonly R[] {
  const byId = new Map(first.map((record) => [record.id, record]))
  const losers: R[] = []
  for (const record of second) {
    const { kept, loser } = mergeRecord(byId.get(record.id), record, policy)
    byId.set(record.id, kept)
    if (loser) losers.push(loser)
  }
  for (const loser of losers) {
    // It may be there already, from an earlier merge, and may have changed since.
    const there = byId.get(loser.id)
    if (!there || relationOf(loser, there) === 'newer') byId.set(loser.id, loser)
  }
  return [...byId.values()]
}

interface Merged<R> {
  readonly kept: R
  readonly loser?: R
}

function mergeRecord<R extends Versioned>(one: R | undefined, other: R, policy: MergePolicy<R>): Merged<R> {
  if (one === undefined) return { kept: other }
  switch (relationOf(one, other)) {
    case 'same':
    case 'newer':
      return { kept: one }
    case 'older':
      return { kept: other }
    case 'conflict':
      return resolveConflict(one, other, policy)
  }
}

/**
 * One side keeps the id and says that it knows of the other; what contradicts it is kept beside it. Which is which, and the
 * new id, follow from what they hold, so that every device decides the same.
 */
function resolveConflict<R extends Versioned>(
  first: R,
  second: R,
  { combine, toConflictCopy }: MergePolicy<R>,
): Merged<R> {
  const [ofFirst, ofSecond] = [combine(first, second), combine(second, first)]
  const [together, loser] =
    precedenceOf(first, ofFirst) < precedenceOf(second, ofSecond) ? [ofSecond, first] : [ofFirst, second]
  const kept = {
    ...together,
    writers: mergeVectors(first.writers, second.writers),
    revision: Math.max(first.revision, second.revision),
  }
  // The same either way: neither contradicts the other, and nothing is left to keep.
  if (contentOf(ofFirst) === contentOf(ofSecond)) return { kept }
  return { kept, loser: toConflictCopy(loser, kept, shortHash(contentOf(loser))) }
}

/** What it says, as text, without who wrote it and how often. */
export function contentOf({ writers: _who, revision: _count, ...content }: Versioned): string {
  return canonicalJson(content)
}

/**
 * A finished one before one that is still open, then the one with more changes, then the one that holds all of the other
 * already, then an arbitrary fixed order.
 */
function precedenceOf(record: Versioned & { readonly status?: string }, together: Versioned): string {
  const finished = record.status === 'sealed' ? 1 : 0
  const holdsAll = contentOf(together) === contentOf(record) ? 1 : 0
  return `${finished} ${String(record.revision).padStart(16, '0')} ${holdsAll} ${canonicalJson(record)}`
}
