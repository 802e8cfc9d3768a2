import type { Measurement } from './assessment'
import type { Crosswalk, NoCrosswalk, Translation, Unmatched } from './crosswalk'
import { competenciesOf, type ClusterWording, type CompetencyId, type ProfileWording } from './profile'

/** What can hold scores of another version. */
interface Translated {
  readonly translation?: Pick<Translation, 'unmatched'> | undefined
}

/**
 * Scores given in the words of one version, read in those of another; what may not be compared is not in them. Where nothing
 * leads from one to the other, nothing is.
 */
export function translated<M extends Measurement & { readonly profile: { readonly version: string } }>(
  given: M,
  walk: Crosswalk | NoCrosswalk,
  from: ProfileWording | undefined,
  to: ProfileWording,
): M & { readonly translation: Translation } {
  const { version } = given.profile
  if (typeof walk === 'string' || !from) {
    const why = typeof walk === 'string' ? walk : 'unknown'
    const unmatched = new Map(competenciesOf(to).map(({ id }) => [id, why]))
    const translation = { version, unmatched, gone: [], reworded: [] }
    return { ...given, clusters: [], answers: new Map(), translation }
  }
  const { matches, unmatched, dropped, reworded } = walk
  const asked = new Set(
    competenciesOf({ clusters: from.clusters.filter(({ id }) => given.clusters.includes(id)) }).map(
      ({ id }) => id,
    ),
  )
  const isAsked = ({ id }: { readonly id: CompetencyId }) => {
    const before = matches.get(id)
    return before !== undefined && asked.has(before)
  }
  return {
    ...given,
    clusters: to.clusters.filter(({ competencies }) => competencies.some(isAsked)).map(({ id }) => id),
    answers: movedTo(walk, given.answers),
    translation: {
      version,
      unmatched,
      gone: [...dropped].flatMap(([id, what]) => (what === 'gone' && asked.has(id) ? [id] : [])),
      reworded: [...reworded],
      ids: matches,
    },
  }
}

/** What was given by competency in one version, by competency of another; what may not be compared is not in it. */
export function movedTo<Given>(
  walk: Crosswalk | NoCrosswalk,
  given: ReadonlyMap<CompetencyId, Given>,
): ReadonlyMap<CompetencyId, Given> {
  if (typeof walk === 'string') return new Map()
  return new Map(
    [...walk.matches].flatMap(([id, before]) => {
      const one = given.get(before)
      return one === undefined ? [] : [[id, one] as const]
    }),
  )
}

/** Which of these, given in one version, have no place in another. */
export function leftOutOf(
  walk: Crosswalk | NoCrosswalk,
  given: readonly CompetencyId[],
): readonly CompetencyId[] {
  const matched = new Set(typeof walk === 'string' ? [] : walk.matches.values())
  return given.filter((id) => !matched.has(id))
}

/** What of these scores cannot be compared with one another. */
export function unmatchedIn(all: readonly Translated[]): ReadonlyMap<CompetencyId, Unmatched> {
  return new Map(all.flatMap(({ translation }) => [...(translation?.unmatched ?? [])]))
}

/** The part of a cluster that can be compared; the whole of it where that is nothing, because then one side has no value. */
export function comparablePart<C extends ClusterWording>(
  cluster: C,
  unmatched: ReadonlyMap<CompetencyId, Unmatched>,
): C {
  const competencies = cluster.competencies.filter(({ id }) => !unmatched.has(id))
  const isWhole = competencies.length === 0 || competencies.length === cluster.competencies.length
  return isWhole ? cluster : { ...cluster, competencies }
}

/** The clusters with what all of these scores speak of: for a line through more than two moments. */
export function comparableClusters<C extends ClusterWording>(
  { clusters }: { readonly clusters: readonly C[] },
  all: readonly Translated[],
): readonly C[] {
  const unmatched = unmatchedIn(all)
  return clusters.map((cluster) => comparablePart(cluster, unmatched))
}
