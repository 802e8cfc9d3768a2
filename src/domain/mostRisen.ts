import type { ClusterGrowth } from './growth'

/** The clusters with the largest rise, when there is one that counts as a change; in the order of the profile. */
export function maxRisen(clusters: readonly ClusterGrowth[]): readonly ClusterGrowth[] {
  const risen = clusters.filter(({ direction }) => direction === 'higher')
  const largest = Math.max(...risen.map(({ change = 0 }) => change))
  return risen.filter(({ change }) => change === largest)
}
