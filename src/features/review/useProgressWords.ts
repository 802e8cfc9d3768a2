import { useTranslation } from 'react-i18next'
import { levelsGiven, type Review } from '../../domain/review'
import { useFormats } from '../../i18n/useFormats'
import { hiddenAmong, sightOf } from '../../shared/reports/sight'
import { useReviews } from '../../shared/reports/useReviews'
import { fileIdOf, type ReportRecord } from '../../storage/records/reportRecord'
import { addedTopics } from './topics'

/** How far somebody is with what they received, in one line: "Scores verborgen · 12 niveaus gegeven". */
export function useProgressWords(reports: readonly ReportRecord[]): (record: ReportRecord) => string {
  const { t } = useTranslation(['review', 'looking'])
  const { date } = useFormats()
  const hidden = hiddenAmong(reports)
  const made = new Map<string, Review>(useReviews('made').map(({ review }) => [review.about.report, review]))
  return (record) => {
    const review = made.get(fileIdOf(record))
    const levels = review ? levelsGiven(review) : 0
    const topics = review ? addedIn(record, review) : 0
    const agreed = review?.agreements.length ?? 0
    const parts = [
      record.kind === 'report' && t(`looking:steps.${states[sightOf(record, review, hidden)]}`),
      levels > 0 && t('looking:steps.levels', { count: levels }),
      topics > 0 && t('looking:steps.topics', { count: topics }),
      agreed > 0 && t('looking:steps.agreed', { count: agreed }),
      record.repliedOn !== undefined && t('looking:steps.replied', { date: date(record.repliedOn) }),
    ].filter((part) => part !== false)
    return parts.length > 0 ? parts.join(' · ') : t('looking:steps.new')
  }
}

/** How many topics somebody added; of a report that was kept before that was noted, nobody can tell. */
function addedIn({ kind, topics }: ReportRecord, review: Review): number {
  if (kind === 'report' && !topics) return 0
  return addedTopics(review, topics ?? []).length
}

const states = { undecided: 'new', hidden: 'hidden', shown: 'seen' } as const
