import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { clusterValue, meanOrNothing } from '../../domain/clusterValue'
import type { Profile } from '../../domain/profile'
import { useClusterWords } from '../../shared/words/useClusterWords'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'

/** Each cluster with its value at every moment, as numbers and as words. */
export function useClusterLines() {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  const wordsOf = useClusterWords()
  return (profile: Profile, moments: readonly SealedAssessment[]) =>
    profile.clusters.map((cluster) => {
      const points = moments.map((moment) => {
        const value = clusterValue(cluster, moment)
        return { value, date: formats.shortDate(moment.date), words: wordsOf(value) }
      })
      const last = points.findLast(({ value }) => value.type === 'Mean')
      return {
        key: cluster.id,
        title: localized(cluster.shortTitle),
        values: points.map(({ value }) => meanOrNothing(value)),
        words: points.map(({ words }) => words),
        value: last ? t('lines.last', { value: last.words, date: last.date }) : t('lines.none'),
        description: points.map(({ date, words }) => t('lines.point', { date, value: words })).join('; '),
      }
    })
}
