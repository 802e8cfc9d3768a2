import { useTranslation } from 'react-i18next'
import type { ClusterGrowth, Growth } from '../../domain/growth'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { useVersionSentences } from '../../i18n/useVersionSentences'

/** What growth is made of, in sentences: how many went which way, what is lower, and what cannot be compared. */
export function useGrowthWords(): (growth: Growth) => readonly string[] {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  const versionsIn = useVersionSentences()
  const nameOf = ({ cluster }: ClusterGrowth) => localized(cluster.shortTitle)

  function counts({ counts: { higher, same, lower } }: Growth): string {
    const of = higher + same + lower
    return of === 0 ? t('countsNone') : t('counts', { higher, same, lower, of })
  }

  function whatIsLower(growth: Growth): string | undefined {
    const clusters = growth.clusters.filter(({ direction }) => direction === 'lower')
    if (clusters.length === 0) return growth.counts.lower > 0 ? t('lowerHint') : undefined
    return t('lower', { count: clusters.length, clusters: formats.list(clusters.map(nameOf)) })
  }

  function notComparable(growth: Growth): string | undefined {
    const list = incomparable(growth).map((one) =>
      typeof one === 'string' ? one : t('wholeCluster', { cluster: nameOf(one) }),
    )
    return list.length === 0 ? undefined : t('notComparable', { list: formats.list(list) })
  }

  return (growth) =>
    [
      ...versionsIn([growth.earlier, growth.later]),
      counts(growth),
      whatIsLower(growth),
      notComparable(growth),
    ].filter((words) => words !== undefined)
}

/** Competencies without a level in one of the two, by number; a cluster of which all have none, as a whole. */
function incomparable({ clusters, competencies, unmatched }: Growth): readonly (ClusterGrowth | string)[] {
  const compared = new Set(competencies.filter((one) => one.direction).map((one) => one.competency.id))
  return clusters.flatMap((one): (ClusterGrowth | string)[] => {
    // What a version has or has not is told by itself.
    const left = one.cluster.competencies.filter(({ id }) => !compared.has(id) && !unmatched.has(id))
    if (left.length === 0) return []
    return left.length === one.cluster.competencies.length ? [one] : left.map(({ id }) => id)
  })
}
