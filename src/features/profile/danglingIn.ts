import { competenciesOf, type Profile } from '../../domain/profile'

/** Something that a profile names and does not have. */
export interface Dangling {
  /** The id of what names it. */
  readonly from: string
  readonly name: string
}

/** Concepts, levels of examples and look-alikes that are not there; whoever shows a profile passes over them. */
export function danglingIn(profile: Profile): readonly Dangling[] {
  const { concepts, scale, resembles = [] } = profile
  const competencies = competenciesOf(profile)
  const levels = scale.levels.map(({ value }) => String(value))
  return [
    ...competencies.flatMap((one) => [
      ...missing(
        one.id,
        one.concepts ?? [],
        concepts.map(({ id }) => id),
      ),
      ...missing(one.id, Object.keys(one.examples), levels),
    ]),
    ...resembles.flatMap(({ id, lines }) =>
      missing(
        id,
        lines.map((line) => line.id),
        competencies.map((one) => one.id),
      ),
    ),
  ]
}

function missing(from: string, named: readonly string[], known: readonly string[]): readonly Dangling[] {
  return named.filter((name) => !known.includes(name)).map((name) => ({ from, name }))
}
