import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { clusterValue, meanOrNothing, type ClusterValue } from '../../domain/clusterValue'
import { byChange } from '../../domain/growth'
import type { ProfileWording } from '../../domain/profile'
import { comparableClusters } from '../../domain/translation'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { useWayWords } from '../../i18n/useWayWords'
import { thinnedLine } from '../../lib/thinnedLine'
import type { CalendarDate } from '../../lib/calendarDate'
import { clusterPath, type Since } from '../../shared/growth/since'
import { useClusterWords } from '../../shared/words/useClusterWords'

interface Point {
  readonly date: CalendarDate
  readonly value: ClusterValue
}

/** So many moments can be listened to one by one; of more it is told how they began and ended, and how far they went. */
const tellable = 26

/** Each cluster with its value at every moment, and in words how it went; the largest rise first. */
export function useClusterLines(since: Since) {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const formats = useFormats()
  const wordsOf = useClusterWords()
  const wayOf = useWayWords()
  const told = (points: readonly Point[]) =>
    points
      .map(({ date, value }) => t('lines.point', { date: formats.shortDate(date), value: wordsOf(value) }))
      .join('; ')
  return (profile: ProfileWording, moments: readonly SealedAssessment[]) =>
    comparableClusters(profile, moments)
      .map((cluster) => {
        const points = moments.map((moment): Point => ({
          date: moment.date,
          value: clusterValue(cluster, moment),
        }))
        const values = points.map(({ value }) => meanOrNothing(value))
        const extremes = thinnedLine(values, 1).flatMap(({ place }) => points[place] ?? [])
        const way = extremes.flatMap(({ date, value }) =>
          value.type === 'Mean' ? [{ mean: value.mean, date: formats.shortDate(date) }] : [],
        )
        return {
          key: cluster.id,
          to: clusterPath(cluster.id, since),
          title: localized(cluster.shortTitle),
          points,
          values,
          ...wayOf(way),
          description: points.length > tellable ? `${told(extremes)}. ${t('lines.inTable')}` : told(points),
        }
      })
      .toSorted(byChange)
}
