import type { LocalizedText } from '../domain/text'

interface Titled {
  readonly title: LocalizedText
  readonly shortTitle?: LocalizedText | undefined
}

/** A cluster whose name is short already needs no second one. */
export function withShortTitle<Cluster extends Titled>(
  cluster: Cluster,
): Cluster & { readonly shortTitle: LocalizedText } {
  return { ...cluster, shortTitle: cluster.shortTitle ?? cluster.title }
}
