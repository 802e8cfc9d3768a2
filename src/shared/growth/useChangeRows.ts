import { useTranslation } from 'react-i18next'
import type { ChangeRow } from '../../charts/ChangeRows'
import { clusterValue, meanOrNothing, type ClusterValue, type Scores } from '../../domain/clusterValue'
import { byChange, growthBetween } from '../../domain/growth'
import type { ClusterWording, ProfileWording } from '../../domain/profile'
import { comparableClusters } from '../../domain/translation'
import type { Direction } from '../../domain/growth'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { useClusterWords } from '../words/useClusterWords'
import { clusterPath, type Since } from './since'

/** A cluster at one moment, or at two. */
export interface ComparedCluster {
  readonly cluster: ClusterWording
  readonly later: ClusterValue
  readonly earlier?: ClusterValue
  readonly change?: number
  readonly direction?: Direction
}

/** The clusters of one moment or of two, in the order of the profile. */
export function comparedClusters(
  profile: ProfileWording,
  earlier: Scores | undefined,
  later: Scores,
): readonly ComparedCluster[] {
  if (earlier) return growthBetween<Scores>(profile, earlier, later).clusters
  return comparableClusters(profile, [later]).map((cluster) => ({
    cluster,
    later: clusterValue(cluster, later),
  }))
}

/**
 * The rows of growth: the largest rise first. One moment alone keeps the order of the profile, because no order is a
 * ranking of what lies close together. Each leads to its cluster, told against the same.
 */
export function useChangeRows(since: Since) {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  const words = useClusterWords()
  const changeOf = ({ change, direction }: ComparedCluster) => {
    if (change === undefined) return undefined
    if (direction === 'same') return { shown: t('rows.sameSign'), spoken: t('aboutSame') }
    const difference = formats.difference(change)
    return { shown: difference, spoken: difference }
  }
  const hintOf = ({ cluster, later }: ComparedCluster) => {
    const of = cluster.competencies.length
    return later.type === 'Mean' && later.scored < of ? t('scored', { scored: later.scored, of }) : undefined
  }
  return (clusters: readonly ComparedCluster[]): readonly ChangeRow[] =>
    clusters.toSorted(byChange).map((compared) => {
      const { cluster, later, earlier } = compared
      const before = earlier && meanOrNothing(earlier)
      const valueBefore = before === undefined ? undefined : formats.mean(before)
      return {
        key: cluster.id,
        to: clusterPath(cluster.id, since),
        name: localized(cluster.shortTitle),
        now: meanOrNothing(later),
        before,
        value: words(later),
        valueBefore,
        from: valueBefore === undefined ? undefined : t('rows.from', { value: valueBefore }),
        change: changeOf(compared),
        hint: hintOf(compared),
      }
    })
}
