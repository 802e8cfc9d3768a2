import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { assessmentOfReview } from '../../domain/assessmentOfReview'
import { clusterValue } from '../../domain/clusterValue'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useProfile } from '../../shared/content/ContentContext'
import { useReviews } from '../../shared/reports/useReviews'
import { useClusterWords } from '../../shared/words/useClusterWords'
import { LinkButton } from '../../ui/Button'
import { LinkList } from '../../ui/LinkList'
import styles from './Onwards.module.css'
import { useMomentWords } from './useMomentWords'

/** The ways from here: into each cluster, and to the result of each moment. */
export function Onwards({ moments }: { readonly moments: readonly SealedAssessment[] }) {
  const { t } = useTranslation('growth')
  const { clusters } = useProfile()
  const localized = useLocalized()
  const words = useClusterWords()
  const nameOf = useMomentWords()
  const seenBy = useSeenBy(moments)
  const last = moments.at(-1)
  return (
    <div className={`no-print ${styles['onwards']}`}>
      <section>
        <h2>{t('clusters.heading')}</h2>
        <LinkList
          items={clusters.map((cluster) => ({
            to: paths.cluster(cluster.id),
            label: `${cluster.id} ${localized(cluster.title)}`,
            ...(last && { hint: words(clusterValue(cluster, last)) }),
          }))}
        />
      </section>
      <section>
        <h2>{t('results.heading')}</h2>
        <LinkList
          items={moments.toReversed().map((moment) => ({
            to: paths.result(moment.id),
            label: nameOf(moment),
            hint: seenBy(moment),
          }))}
        />
        <p>
          <LinkButton to={paths.report}>{t('results.report')}</LinkButton>
        </p>
      </section>
    </div>
  )
}

/** Whose view stands beside a moment: "Met het beeld van Bea". */
function useSeenBy(moments: readonly SealedAssessment[]): (moment: SealedAssessment) => string | undefined {
  const { t } = useTranslation(['beside', 'review'])
  const formats = useFormats()
  const reviews = useReviews('received').map(({ review }) => review)
  return (moment) => {
    const beside = reviews.filter((review) => assessmentOfReview(review, moments) === moment)
    const names = new Set(beside.map(({ reviewer }) => reviewer.name.trim() || t('review:nobody')))
    return names.size === 0 ? undefined : t('seenBy', { names: formats.list([...names]) })
  }
}
