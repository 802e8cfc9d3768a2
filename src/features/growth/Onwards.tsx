import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { assessmentOfReview } from '../../domain/assessmentOfReview'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { useReviews } from '../../shared/reports/useReviews'
import { LinkButton } from '../../ui/Button'
import { LinkList } from '../../ui/LinkList'
import styles from './growth.module.css'
import { useMomentWords } from '../../shared/words/useMomentWords'

/** The ways from here: to the result of each moment, and to a report. The rows above lead into each cluster. */
export function Onwards({ moments }: { readonly moments: readonly SealedAssessment[] }) {
  const { t } = useTranslation('growth')
  const nameOf = useMomentWords()
  const seenBy = useSeenBy(moments)
  return (
    <section className={`no-print ${styles['section']}`}>
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
  )
}

/** Whose view stands beside a moment: "Met het beeld van Bea". */
function useSeenBy(moments: readonly SealedAssessment[]): (moment: SealedAssessment) => string | undefined {
  const { t } = useTranslation(['beside', 'review'])
  const formats = useFormats()
  const names = new Map<SealedAssessment | undefined, Set<string>>()
  for (const { review } of useReviews('received')) {
    const moment = assessmentOfReview(review, moments)
    const beside = names.get(moment) ?? new Set()
    names.set(moment, beside.add(review.reviewer.name.trim() || t('review:nobody')))
  }
  return (moment) => {
    const beside = names.get(moment)
    return beside && t('seenBy', { names: formats.list([...beside]) })
  }
}
