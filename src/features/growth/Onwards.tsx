import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import { assessmentOfReview } from '../../domain/assessmentOfReview'
import { useFormats } from '../../i18n/useFormats'
import { paths } from '../../navigation/paths'
import { useReviews } from '../../shared/reports/useReviews'
import { LinkButton } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { LinkList } from '../../ui/LinkList'
import styles from './growth.module.css'
import { useMomentWords } from '../../shared/words/useMomentWords'

interface Props {
  /** In the order of the calendar. */
  readonly moments: readonly SealedAssessment[]
}

/** The ways from here: to the newest result, to those before it, and to a report. The rows above lead into each cluster. */
export function Onwards({ moments }: Props) {
  const { t } = useTranslation('growth')
  const seenBy = useSeenBy(moments)
  const earlier = moments.slice(0, -1)
  return (
    <section className={`no-print ${styles['section']}`}>
      <h2>{t('results.heading')}</h2>
      <Results moments={moments.slice(-1)} seenBy={seenBy} />
      {earlier.length > 0 && (
        <Disclosure summary={t('results.earlier', { count: earlier.length })}>
          <Results moments={earlier} seenBy={seenBy} />
        </Disclosure>
      )}
      <p>
        <LinkButton to={paths.report}>{t('results.report')}</LinkButton>
      </p>
    </section>
  )
}

interface ResultsProps extends Props {
  readonly seenBy: (moment: SealedAssessment) => string | undefined
}

/** The newest first. */
function Results({ moments, seenBy }: ResultsProps) {
  const nameOf = useMomentWords()
  return (
    <LinkList
      items={moments.toReversed().map((moment) => ({
        to: paths.result(moment.id),
        label: nameOf(moment),
        hint: seenBy(moment),
      }))}
    />
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
