import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { growthBetween } from '../../domain/growth'
import { maxRisen } from '../../domain/mostRisen'
import type { Profile } from '../../domain/profile'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'

/** What the lines show: which cluster rose most between the first moment and the last. */
export function useLinesHeading() {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  return (profile: Profile, moments: readonly SealedAssessment[]): string => {
    const [first, last] = [moments[0], moments.at(-1)]
    const clusters = first && last ? growthBetween(profile, first, last).clusters : []
    const risen = maxRisen(clusters)
    if (risen.length > 0) {
      const names = risen.map(({ cluster }) => localized(cluster.shortTitle))
      return t('lines.heading', { count: risen.length, clusters: formats.list(names) })
    }
    const directions = clusters.map(({ direction }) => direction)
    return directions.every((direction) => direction === 'same')
      ? t('lines.headingNone')
      : t('lines.headingUnknown')
  }
}
