import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import type { ClusterWording, ProfileWording } from '../../domain/profile'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { earlierOf, type Since } from '../../shared/growth/since'
import { useClusterWords } from '../../shared/words/useClusterWords'
import { comparedCluster } from './comparedCluster'

/** Where a cluster stands now and where it came from: "Vertrouwen ging sinds 10 mei 2026 van 2,3 naar 3,7". */
export function useClusterHeading(profile: ProfileWording) {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  const words = useClusterWords()
  return ({ id, shortTitle }: ClusterWording, moments: readonly SealedAssessment[], since: Since): string => {
    const cluster = localized(shortTitle)
    const compared = comparedCluster(profile, id, moments, since)
    if (!compared) return t('cluster.nothing', { cluster })
    const { later: now, earlier: before, direction } = compared
    if (now.type !== 'Mean') return t('cluster.noMean', { cluster, words: words(now) })
    const earlier = earlierOf(moments, since)
    if (!earlier || before?.type !== 'Mean') return t('cluster.first', { cluster, now: words(now) })
    return t(direction === 'same' ? 'cluster.same' : 'cluster.moved', {
      cluster,
      date: formats.date(earlier.date),
      before: formats.mean(before.mean),
      now: formats.mean(now.mean),
    })
  }
}
