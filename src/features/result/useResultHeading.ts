import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import type { Growth } from '../../domain/growth'
import type { Profile } from '../../domain/profile'
import { useConclusion } from '../../shared/words/useConclusion'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { strongestClusters } from './strongestClusters'

/** The conclusion of a result: the first time what is strongest, after that what changed. */
export function useResultHeading() {
  const { t } = useTranslation('result')
  const formats = useFormats()
  const localized = useLocalized()
  const conclusion = useConclusion()
  return (profile: Profile, assessment: SealedAssessment, growth: Growth | undefined): string => {
    if (growth?.clusters.some(({ direction }) => direction)) return conclusion(growth)
    const { clusters, of, mean } = strongestClusters(profile, assessment)
    if (mean === undefined) return t('first.none')
    const names = formats.list(clusters.map((cluster) => localized(cluster.shortTitle)))
    if (of === 1) return t('first.single', { cluster: names, value: formats.mean(mean) })
    if (clusters.length === of) {
      const all = of === profile.clusters.length
      return t(all ? 'first.alike' : 'first.alikeSome', { count: of, value: formats.mean(mean) })
    }
    return t('first.strongest', { count: clusters.length, clusters: names })
  }
}
