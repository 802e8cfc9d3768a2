import { canonicalJson } from '../../lib/canonicalJson'
import { shortHash } from '../../lib/shortHash'
import { conflictId, type AssessmentRecord } from '../records/assessmentRecord'
import type { PlaceRecord } from '../records/placeRecord'
import { includes, joined } from '../records/writers'
import { sortedArchive, type Archive } from './archive'

/**
 * What two devices hold together; in either order the same. The side that holds all changes of the other wins. Where both
 * went on by themselves, both are kept. What was deleted for good on one side stays deleted.
 */
export function mergeArchives(first: Archive, second: Archive): Archive {
  const tombstones = [...new Set([...first.tombstones, ...second.tombstones].map(({ id }) => id))]
  const deleted = new Set(tombstones)
  const merged = new Map(first.assessments.map((record) => [record.id, record]))
  const losers: AssessmentRecord[] = []
  for (const record of second.assessments) {
    const { kept, loser } = settle(merged.get(record.id), record)
    merged.set(record.id, kept)
    if (loser) losers.push(loser)
  }
  for (const loser of losers) {
    // It may be there already, from an earlier merge, and may have changed since.
    const there = merged.get(loser.id)
    if (!there || relationOf(loser, there) === 'newer') merged.set(loser.id, loser)
  }
  return sortedArchive({
    generation: Math.max(first.generation, second.generation),
    assessments: [...merged.values()].filter(({ id }) => !deleted.has(id)),
    places: furthestPlaces([...first.places, ...second.places]),
    tombstones: tombstones.map((id) => ({ id })),
  })
}

/** How one record stands to the other side's record of the same id. */
export type Relation = 'same' | 'newer' | 'older' | 'conflict'

/** @returns how the first stands to the second: `newer` when it holds all changes of the second and more. */
export function relationOf(first: AssessmentRecord, second: AssessmentRecord): Relation {
  if (canonicalJson(first) === canonicalJson(second)) return 'same'
  const holdsSecond = includes(first.writers, second.writers)
  const holdsFirst = includes(second.writers, first.writers)
  if (holdsSecond === holdsFirst) return 'conflict'
  return holdsSecond ? 'newer' : 'older'
}

interface Settled {
  readonly kept: AssessmentRecord
  /** The other side of a conflict, under an id of its own. */
  readonly loser?: AssessmentRecord
}

function settle(one: AssessmentRecord | undefined, other: AssessmentRecord): Settled {
  if (one === undefined) return { kept: other }
  switch (relationOf(one, other)) {
    case 'same':
    case 'newer':
      return { kept: one }
    case 'older':
      return { kept: other }
    case 'conflict':
      return bothSides(one, other)
  }
}

/**
 * One side keeps the id and says that it knows of the other; the other becomes a measuring moment of its own. Which is
 * which, and the new id, follow from what they hold, so that every device decides the same.
 */
function bothSides(first: AssessmentRecord, second: AssessmentRecord): Settled {
  const [loser, winner] = rankOf(first) < rankOf(second) ? [first, second] : [second, first]
  // Content alone: the same words on both sides are no conflict, whoever wrote them.
  const { writers: _who, revision: _count, ...content } = loser
  const { writers: _winnerWho, revision: _winnerCount, ...winnerContent } = winner
  const settled = {
    ...winner,
    writers: joined(first.writers, second.writers),
    revision: Math.max(first.revision, second.revision),
  }
  if (canonicalJson(content) === canonicalJson(winnerContent)) return { kept: settled }
  const id = conflictId(winner.id, shortHash(canonicalJson(content)))
  return {
    kept: settled,
    loser: { ...loser, id, original: id, version: 1, conflictOf: winner.conflictOf ?? winner.id },
  }
}

/** A finished one before one that is still open, then the one with more changes, then an arbitrary fixed order. */
function rankOf(record: AssessmentRecord): string {
  const finished = record.status === 'sealed' ? 1 : 0
  return `${finished} ${String(record.revision).padStart(16, '0')} ${canonicalJson(record)}`
}

/** A place is no answer: of two, the one that is further on in the profile. */
function furthestPlaces(places: readonly PlaceRecord[]): readonly PlaceRecord[] {
  const furthest = new Map<string, PlaceRecord>()
  for (const place of places) {
    const known = furthest.get(place.assessment)
    if (!known || known.competency < place.competency) furthest.set(place.assessment, place)
  }
  return [...furthest.values()]
}
