import { useTranslation } from 'react-i18next'
import { BesidePicture } from '../../shared/reports/BesidePicture'
import type { SealedAssessment } from '../../domain/assessment'
import type { Scores } from '../../domain/clusterValue'
import { growthBetween } from '../../domain/growth'
import { reviewScores } from '../../domain/review'
import type { StoredReview } from '../../shared/reports/storedReviews'
import { useClusterRows } from '../../shared/words/useClusterRows'

interface Props {
  readonly stored: StoredReview
  readonly assessment: SealedAssessment
  readonly name: string
}

/** The clusters as somebody else sees them, beside the own ones; nothing when too little was marked. */
export function ReviewPicture({ stored: { review, profile }, assessment, name }: Props) {
  const { t } = useTranslation('growth')
  const { clusters } = growthBetween<Scores>(profile, reviewScores(profile, review), assessment)
  const rows = useClusterRows()(clusters)
  if (rows.every(({ before }) => before === undefined)) return null
  return <BesidePicture profile={profile} rows={rows} other={name} column={t('column.cluster')} />
}
