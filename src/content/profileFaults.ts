import { competenciesOf, type Profile, type ProfileId } from '../domain/profile'
import type { ContentFault } from './loadFile'

/** What the schema of a profile cannot tell: whether it is the one that was asked for, and what points at nothing. */
export function profileFaults(profile: Profile, expected: ProfileId): readonly ContentFault[] {
  const { id, clusters, concepts, scale, resembles = [] } = profile
  const numbers = new Set(scale.levels.map(({ value }) => String(value)))
  const terms = new Set(concepts.map((one) => one.id))
  const known = new Set<string>(competenciesOf(profile).map((one) => one.id))
  const inCompetencies = clusters.flatMap(({ competencies }, cluster) =>
    competencies.flatMap((competency, index) => {
      const path = `clusters[${cluster}].competencies[${index}]`
      return [
        ...Object.keys(competency.examples)
          .filter((level) => !numbers.has(level))
          .map((level) => ({
            path: `${path}.examples.${level}`,
            problem: `is for level ${level}, which is not there`,
          })),
        ...(competency.concepts ?? []).flatMap((term, place) =>
          terms.has(term)
            ? []
            : [{ path: `${path}.concepts[${place}]`, problem: `names "${term}", which is not there` }],
        ),
      ]
    }),
  )
  const inResemblances = resembles.flatMap(({ lines }, group) =>
    lines.flatMap((line, index) =>
      known.has(line.id)
        ? []
        : [
            {
              path: `resembles[${group}].lines[${index}].id`,
              problem: `names "${line.id}", which is not there`,
            },
          ],
    ),
  )
  const wrongId = `is "${id}", but the catalogue says "${expected}"`
  return [
    ...(id === expected ? [] : [{ path: 'id', problem: wrongId }]),
    ...inCompetencies,
    ...inResemblances,
  ]
}
