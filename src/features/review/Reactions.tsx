import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { assessmentOfReview } from '../../domain/assessmentOfReview'
import { currentAssessments } from '../../domain/sealing'
import { useFormats } from '../../i18n/useFormats'
import { reviewPaths } from '../../navigation/reviewPaths'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { useUnseenReviews } from '../../shared/reports/seenReviews'
import type { StoredReview } from '../../shared/reports/storedReviews'
import { Section } from '../../ui/Section'
import styles from './review.module.css'
import { usePersonName } from './usePersonName'

interface Props {
  /** The newest first. */
  readonly reactions: readonly StoredReview[]
}

/** What others said about the own reports, each with the way to where it stands beside the scores. */
export function Reactions({ reactions }: Props) {
  const { t } = useTranslation('review')
  const unseen = useUnseenReviews()
  if (reactions.length === 0) return null
  return (
    <Section heading={t('reactions.heading')}>
      <ul role="list" className={styles['people']}>
        {reactions.map((reaction) => (
          <li key={reaction.id}>
            <Reaction {...reaction} isNew={unseen.some(({ id }) => id === reaction.id)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Reaction({ review, isNew }: StoredReview & { readonly isNew: boolean }) {
  const { t } = useTranslation('review')
  const { date } = useFormats()
  const name = usePersonName()(review.reviewer)
  const about = assessmentOfReview(review, currentAssessments(useAssessments()))
  const words = t('reactions.of', { name, date: date(review.madeOn) })
  return (
    <>
      {about ? (
        <Link href={reviewPaths.reaction(about.id, review.id)} className={styles['report']}>
          {words}
        </Link>
      ) : (
        <p>{words}</p>
      )}
      {isNew && <span className={styles['quiet']}>{t('reactions.new')}</span>}
      {!about && <span className={styles['quiet']}>{t('received.keepHintNone')}</span>}
    </>
  )
}
