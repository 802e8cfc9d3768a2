import { competenciesOf, type CompetencyId, type ProfileWording } from './profile'

/** What became of the competencies of one version of a profile in the next: each of both versions stands in it once. */
export interface VersionChanges {
  /** `changed` when a level means something else than before: then no score of before can be compared. */
  readonly scale: 'same' | 'reworded' | 'changed'
  readonly same: readonly CompetencyId[]
  /** In other words, meaning the same. */
  readonly reworded: readonly CompetencyId[]
  /** To another cluster, or under another id; its words may have changed with it. */
  readonly moved: readonly {
    readonly from: CompetencyId
    readonly to: CompetencyId
    readonly reworded?: boolean | undefined
  }[]
  readonly split: readonly { readonly from: CompetencyId; readonly to: readonly CompetencyId[] }[]
  readonly merged: readonly { readonly from: readonly CompetencyId[]; readonly to: CompetencyId }[]
  readonly gone: readonly CompetencyId[]
  readonly new: readonly CompetencyId[]
}

/** One step in the history of a profile. */
export interface VersionStep {
  readonly from: string
  readonly to: string
  readonly changes: VersionChanges
}

/** How scores of one version are read in another, as crosswalks between editions of a framework do. */
export interface Crosswalk {
  /** By competency of the version that is read in: the one whose score may stand there. */
  readonly matches: ReadonlyMap<CompetencyId, CompetencyId>
  /** Which of these are in other words. */
  readonly reworded: ReadonlySet<CompetencyId>
  /** What the version that is read in has, and no score of the other may stand at. */
  readonly unmatched: ReadonlyMap<CompetencyId, 'new' | 'split' | 'merged'>
  /** What the other version has, and cannot be read in this one. */
  readonly dropped: ReadonlyMap<CompetencyId, 'gone' | 'split' | 'merged'>
}

/** Why there is no crosswalk: no chain of changes leads there, or the levels mean something else. */
export type NoCrosswalk = 'unknown' | 'other-scale'

/** Why a competency is left out of a comparison. */
export type Unmatched = 'new' | 'split' | 'merged' | NoCrosswalk

/** That scores were given in the words of another version than the one they are read in. */
export interface Translation {
  /** The version that they were given in. */
  readonly version: string
  /** What they say nothing about, in the words they are read in. */
  readonly unmatched: ReadonlyMap<CompetencyId, Unmatched>
  /** What was asked and is gone from the words they are read in, by its id of then. */
  readonly gone: readonly CompetencyId[]
  /** What is in other words now, and means the same. */
  readonly reworded: readonly CompetencyId[]
  /** By competency: under which id its score was given; a report does not say. */
  readonly ids?: ReadonlyMap<CompetencyId, CompetencyId>
}

/** From any version to any other, forwards or back, through all that lie in between; none where the levels mean something else. */
export function crosswalkBetween(
  steps: readonly VersionStep[],
  from: string,
  to: string,
): Crosswalk | NoCrosswalk {
  const between = stepsBetween(steps, from, to)
  if (between.some(({ changes }) => changes.scale === 'changed')) return 'other-scale'
  return walkThrough(between, from) ?? 'unknown'
}

/**
 * Which competency of these words an id of any version means; undefined when it is gone, was split or merged, or is of a
 * version that no step tells of. An id never means two things, so it need not be known which version it was written in.
 */
export function competencyIn(
  steps: readonly VersionStep[],
  words: Pick<ProfileWording, 'version' | 'clusters'>,
  id: string,
): CompetencyId | undefined {
  const own = competenciesOf(words).find((one) => one.id === id)
  if (own) return own.id
  for (const version of versionsIn(steps)) {
    const matches = walkThrough(stepsBetween(steps, version, words.version), version)?.matches ?? []
    for (const [now, then] of matches) if (then === id) return now
  }
  return undefined
}

function versionsIn(steps: readonly VersionStep[]): readonly string[] {
  return [...steps.slice(0, 1).map((step) => step.from), ...steps.map((step) => step.to)]
}

/** In the order of time, whichever of the two came first; empty when one of them is unknown. */
function stepsBetween(steps: readonly VersionStep[], from: string, to: string): readonly VersionStep[] {
  const versions = versionsIn(steps)
  const [start, end] = [versions.indexOf(from), versions.indexOf(to)]
  return start < 0 || end < 0 ? [] : steps.slice(Math.min(start, end), Math.max(start, end))
}

function walkThrough(between: readonly VersionStep[], from: string): Crosswalk | undefined {
  const [first, ...others] = between.map(({ changes }) => crosswalkOf(changes))
  if (!first) return undefined
  const forwards = others.reduce(chained, first)
  return between[0]?.from === from ? forwards : reversed(forwards)
}

/** From the version before to the version after. */
export function crosswalkOf(changes: VersionChanges): Crosswalk {
  const { same, reworded, moved, split, merged, gone } = changes
  return {
    matches: new Map([
      ...[...same, ...reworded].map((id) => [id, id] as const),
      ...moved.map(({ from, to }) => [to, from] as const),
    ]),
    reworded: new Set([...reworded, ...moved.flatMap((one) => (one.reworded ? [one.to] : []))]),
    unmatched: new Map([
      ...changes.new.map((id) => [id, 'new'] as const),
      ...split.flatMap(({ to }) => to.map((id) => [id, 'split'] as const)),
      ...merged.map(({ to }) => [to, 'merged'] as const),
    ]),
    dropped: new Map([
      ...gone.map((id) => [id, 'gone'] as const),
      ...split.map(({ from }) => [from, 'split'] as const),
      ...merged.flatMap(({ from }) => from.map((id) => [id, 'merged'] as const)),
    ]),
  }
}

/** The way back: what was new is gone there, and what is gone was new. */
export function reversed({ matches, reworded, unmatched, dropped }: Crosswalk): Crosswalk {
  return {
    matches: new Map([...matches].map(([to, from]) => [from, to])),
    reworded: new Set([...reworded].flatMap((id) => matches.get(id) ?? [])),
    unmatched: new Map([...dropped].map(([id, why]) => [id, why === 'gone' ? 'new' : why])),
    dropped: new Map([...unmatched].map(([id, why]) => [id, why === 'new' ? 'gone' : why])),
  }
}

/** Two ways, one after the other: only what has a match on both has one. */
export function chained(first: Crosswalk, second: Crosswalk): Crosswalk {
  const matches = new Map<CompetencyId, CompetencyId>()
  const unmatched = new Map(second.unmatched)
  for (const [to, between] of second.matches) {
    const from = first.matches.get(between)
    if (from === undefined) unmatched.set(to, first.unmatched.get(between) ?? 'new')
    else matches.set(to, from)
  }
  const dropped = new Map(first.dropped)
  for (const [between, from] of first.matches) {
    const why = second.dropped.get(between)
    if (why) dropped.set(from, why)
  }
  const isReworded = (id: CompetencyId) => {
    const between = second.matches.get(id)
    return second.reworded.has(id) || (between !== undefined && first.reworded.has(between))
  }
  return { matches, unmatched, dropped, reworded: new Set([...matches.keys()].filter(isReworded)) }
}
