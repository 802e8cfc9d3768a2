import { competenciesOf, type CompetencyId, type ProfileWording } from '../domain/profile'
import type { HistoryContent } from './historySchema'
import type { ContentFault } from './loadFile'

type Next = HistoryContent['versions'][number]['next']
type Versioned = Pick<ProfileWording, 'version' | 'clusters'>

/** What the schema cannot tell: each step leads to the next version, and speaks once of each competency of both. */
export function historyFault(
  { profile: id, versions }: HistoryContent,
  profile: ProfileWording,
): ContentFault | undefined {
  if (id !== profile.id)
    return { path: 'profile', problem: `is "${id}", but the catalogue says "${profile.id}"` }
  const all: readonly Versioned[] = [...versions, profile]
  for (const [index, { next }] of versions.entries()) {
    const path = `versions[${index}].next`
    const [before, after] = [all[index], all[index + 1]]
    if (!before || !after) continue
    if (next.version !== after.version) {
      return {
        path: `${path}.version`,
        problem: `is "${next.version}", but the version after it is "${after.version}"`,
      }
    }
    const fault =
      sideFault(namedBefore(next), before, path) ??
      sideFault(namedAfter(next), after, path) ??
      reusedFault(next, all.slice(0, index + 1), path)
    if (fault) return fault
  }
  return undefined
}

interface Named {
  readonly id: CompetencyId
  /** Below the step. */
  readonly at: string
}

function sideFault(
  named: readonly Named[],
  { version, clusters }: Versioned,
  path: string,
): ContentFault | undefined {
  const known = new Set(competenciesOf({ clusters }).map(({ id }) => id))
  const seen = new Set<CompetencyId>()
  for (const { id, at } of named) {
    if (!known.has(id))
      return { path: `${path}.${at}`, problem: `is "${id}", which version ${version} does not have` }
    if (seen.has(id)) return { path: `${path}.${at}`, problem: `is "${id}", which stands there twice` }
    seen.add(id)
  }
  const missing = [...known].find((id) => !seen.has(id))
  return missing === undefined
    ? undefined
    : { path, problem: `says nothing about "${missing}" of version ${version}` }
}

/** An id never means something else than it did in any version before: goals and evidence name it without a version. */
function reusedFault(next: Next, before: readonly Versioned[], path: string): ContentFault | undefined {
  const stays = new Set([
    ...next.same,
    ...next.reworded,
    ...next.moved.flatMap(({ from, to }) => (from === to ? [to] : [])),
  ])
  const come = namedAfter(next).filter(({ id }) => !stays.has(id))
  for (const { version, clusters } of before.toReversed()) {
    const known = new Set(competenciesOf({ clusters }).map(({ id }) => id))
    const reused = come.find(({ id }) => known.has(id))
    if (reused)
      return {
        path: `${path}.${reused.at}`,
        problem: `is "${reused.id}", which was another one in version ${version}`,
      }
  }
  return undefined
}

function namedBefore({ same, reworded, moved, split, merged, gone }: Next): readonly Named[] {
  return [
    ...listed('same', same),
    ...listed('reworded', reworded),
    ...moved.map(({ from }, index) => ({ id: from, at: `moved[${index}].from` })),
    ...split.map(({ from }, index) => ({ id: from, at: `split[${index}].from` })),
    ...merged.flatMap(({ from }, index) => listed(`merged[${index}].from`, from)),
    ...listed('gone', gone),
  ]
}

function namedAfter({ same, reworded, moved, split, merged, new: added }: Next): readonly Named[] {
  return [
    ...listed('same', same),
    ...listed('reworded', reworded),
    ...moved.map(({ to }, index) => ({ id: to, at: `moved[${index}].to` })),
    ...split.flatMap(({ to }, index) => listed(`split[${index}].to`, to)),
    ...merged.map(({ to }, index) => ({ id: to, at: `merged[${index}].to` })),
    ...listed('new', added),
  ]
}

function listed(at: string, ids: readonly CompetencyId[]): readonly Named[] {
  return ids.map((id, index) => ({ id, at: `${at}[${index}]` }))
}
