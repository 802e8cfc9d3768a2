import fc from 'fast-check'
import type { VersionChanges, VersionStep } from '../../src/domain/crosswalk'
import { competenciesOf, type CompetencyId, type ProfileWording } from '../../src/domain/profile'
import { competencyId } from './builders'

const kinds = ['same', 'reworded', 'moved', 'split', 'merged', 'gone'] as const

interface Version {
  readonly step: VersionStep
  readonly words: ProfileWording
}

/** Any next version of this wording: every competency stays, is reworded, moves, is split, merged or goes, and new ones come. */
export function anyNext(words: ProfileWording, to: string): fc.Arbitrary<Version> {
  const ids = competenciesOf(words).map(({ id }) => id)
  return fc
    .record(
      {
        fates: fc.array(fc.constantFrom(...kinds), { minLength: ids.length, maxLength: ids.length }),
        added: fc.nat({ max: 2 }),
        scale: fc.constantFrom('same' as const, 'reworded' as const),
      },
      { noNullPrototype: true },
    )
    .map(({ fates, added, scale }) => nextOf(words, to, { fates, added, scale }))
}

interface Chosen {
  readonly fates: readonly (typeof kinds)[number][]
  readonly added: number
  readonly scale: 'same' | 'reworded'
}

function nextOf(words: ProfileWording, to: string, { fates, added, scale }: Chosen): Version {
  const ids = competenciesOf(words).map(({ id }) => id)
  const of = (kind: (typeof kinds)[number]) => ids.filter((_, index) => fates[index] === kind)
  const name = (id: CompetencyId, mark: string) => competencyId(`${id}-${mark}${to.replaceAll('.', '')}`)
  // What cannot be merged with another goes.
  const pairs = pairsIn(of('merged'))
  const single = of('merged').slice(pairs.length * 2)
  const changes: VersionChanges = {
    scale,
    same: of('same'),
    reworded: of('reworded'),
    moved: of('moved').map((from) => ({ from, to: name(from, 'm') })),
    split: of('split').map((from) => ({ from, to: [name(from, 's'), name(from, 't')] })),
    merged: pairs.map((from) => ({ from, to: name(from[0], 'v') })),
    gone: [...of('gone'), ...single],
    new: Array.from({ length: added + 1 }, (_, index) =>
      competencyId(`nieuw-${index}-${to.replaceAll('.', '')}`),
    ),
  }
  return { step: { from: words.version, to, changes }, words: wordsAfter(words, to, changes) }
}

function pairsIn(ids: readonly CompetencyId[]): readonly (readonly [CompetencyId, CompetencyId])[] {
  const [first, second, ...rest] = ids
  return first && second ? [[first, second], ...pairsIn(rest)] : []
}

function wordsAfter(words: ProfileWording, to: string, changes: VersionChanges): ProfileWording {
  const { same, reworded, moved, split, merged, new: added } = changes
  const text = { nl: `Woorden van ${to}`, en: `Words of ${to}` }
  const own = (ids: readonly CompetencyId[]) => ids.map((id) => ({ id, text }))
  const stays = new Set([...same, ...reworded])
  const clusters = words.clusters
    .map((cluster) => ({ ...cluster, competencies: cluster.competencies.filter(({ id }) => stays.has(id)) }))
    .filter(({ competencies }) => competencies.length > 0)
  const [example] = words.clusters
  const others = own([
    ...moved.map((one) => one.to),
    ...split.flatMap((one) => one.to),
    ...merged.map((one) => one.to),
    ...added,
  ])
  const last = example ? [{ ...example, id: `c${to}` as typeof example.id, competencies: others }] : []
  return { ...words, version: to, clusters: [...clusters, ...last] }
}
