import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { clusterValue } from '../../domain/clusterValue'
import { noticeableChange } from '../../domain/growth'
import type { Cluster } from '../../domain/profile'
import { useClusterWords } from '../../shared/words/useClusterWords'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'

/** Where a cluster stands now and where it came from: "Vertrouwen ging van 2,3 naar 3,7". */
export function useClusterHeading() {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  const words = useClusterWords()
  return (shown: Cluster, moments: readonly SealedAssessment[]): string => {
    const cluster = localized(shown.shortTitle)
    const [previous, last] = [moments.at(-2), moments.at(-1)]
    if (!last) return t('cluster.nothing', { cluster })
    const now = clusterValue(shown, last)
    if (now.type !== 'Mean') return t('cluster.noMean', { cluster, words: words(now) })
    const before = previous && clusterValue(shown, previous)
    if (before?.type !== 'Mean') return t('cluster.first', { cluster, now: words(now) })
    const moved = Math.abs(Math.round((now.mean - before.mean) * 10)) >= noticeableChange * 10
    return moved
      ? t('cluster.moved', { cluster, before: formats.mean(before.mean), now: formats.mean(now.mean) })
      : t('cluster.same', { cluster, now: formats.mean(now.mean) })
  }
}
