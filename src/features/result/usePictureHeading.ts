import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { clusterValue, meanOrNothing } from '../../domain/clusterValue'
import type { Growth } from '../../domain/growth'
import { maxRisen } from '../../domain/mostRisen'
import type { Profile } from '../../domain/profile'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { useNormWords } from '../../shared/words/useNormWords'

/** What the picture of the clusters shows: what rose most, or else how many stand at the norm. */
export function usePictureHeading(profile: Profile) {
  const { t } = useTranslation('result')
  const formats = useFormats()
  const localized = useLocalized()
  const norm = useNormWords(profile.scale)
  return (assessment: SealedAssessment, growth: Growth | undefined): string => {
    const risen = maxRisen(growth?.clusters ?? [])
    if (risen.length > 0) {
      const clusters = formats.list(risen.map(({ cluster }) => localized(cluster.shortTitle)))
      return t('picture.rise', { count: risen.length, clusters })
    }
    const means = profile.clusters
      .map((cluster) => meanOrNothing(clusterValue(cluster, assessment)))
      .filter((mean) => mean !== undefined)
    const count = means.filter((mean) => mean >= profile.scale.norm).length
    if (means.length === 0) return t('picture.none')
    if (count === 0) return t('picture.normNone', { norm })
    return count === means.length
      ? t('picture.normAll', { norm })
      : t('picture.norm', { norm, count, of: means.length })
  }
}
