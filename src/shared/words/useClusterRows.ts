import { useTranslation } from 'react-i18next'
import { meanOrNothing, type ClusterValue } from '../../domain/clusterValue'
import type { Direction } from '../../domain/growth'
import type { ClusterWording } from '../../domain/profile'
import { useClusterWords } from './useClusterWords'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'

interface ComparedCluster {
  readonly cluster: ClusterWording
  readonly later: ClusterValue
  readonly earlier?: ClusterValue
  readonly change?: number | undefined
  readonly direction?: Direction
}

/** Clusters with their numbers and words, one or two values each, as pictures and tables show them. */
export function useClusterRows() {
  const localized = useLocalized()
  const formats = useFormats()
  const words = useClusterWords()
  const hints = useHints()
  const scored = useScoredWords()
  return (clusters: readonly ComparedCluster[]) =>
    clusters.map((compared) => {
      const { cluster, later, earlier, change } = compared
      return {
        key: cluster.id,
        label: localized(cluster.shortTitle),
        axis: localized(cluster.shortTitle),
        short: cluster.id,
        now: meanOrNothing(later),
        before: earlier && meanOrNothing(earlier),
        value: words(later),
        valueBefore: earlier && words(earlier),
        change: change === undefined ? undefined : formats.difference(change),
        hint: hints(compared),
        scored: scored(compared),
      }
    })
}

/** "ongeveer gelijk", and how many answers a mean stands for when not all were given. */
function useHints() {
  const { t } = useTranslation('growth')
  return ({ cluster, later, earlier, direction }: ComparedCluster): string | undefined => {
    const of = cluster.competencies.length
    const partly = later.type === 'Mean' && later.scored < of && t('scored', { scored: later.scored, of })
    const hints = [
      direction === 'same' && t('aboutSame'),
      earlier && !direction && t('changeUnknown'),
      partly,
    ]
    return hints.filter(Boolean).join(', ') || undefined
  }
}

function useScoredWords() {
  const { t } = useTranslation('growth')
  return ({ cluster, later }: ComparedCluster): string => {
    if (later.type === 'NotAsked') return t('notAsked')
    if (later.type === 'NotApplicable') return t('notApplicable')
    return t('scoredOf', { scored: later.scored, of: cluster.competencies.length })
  }
}
