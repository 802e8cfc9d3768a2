import type { CompetencyId } from '../../domain/profile'
import type { Review } from '../../domain/review'
import { isReport, type Subject } from '../../shared/reports/storedReports'
import { useLocalized } from '../../i18n/useLanguage'
import type { Marking } from './markingOf'
import { MarkRow } from './MarkRow'
import styles from './review.module.css'

interface Props {
  readonly subject: Subject
  readonly review: Review
  /** Whether the scores were on a screen of this device; before that they are nowhere on this one. */
  readonly isSeen: boolean
  /** Whether each of them waits for a mark beside it. */
  readonly hides: boolean
  readonly marking: Marking
}

/** Every competency that was asked, cluster by cluster. */
export function MarkRows({ subject, review, isSeen, hides, marking }: Props) {
  const localized = useLocalized()
  const { scale, clusters } = subject.profile
  const asked = isReport(subject) ? subject.latest.clusters : subject.clusters
  const ownOf = (id: CompetencyId) => {
    if (!isReport(subject) || !isSeen) return undefined
    const isMarked = review.marks.get(id)?.score !== undefined
    return hides && !isMarked ? undefined : { answer: subject.latest.answers.get(id) }
  }
  return clusters
    .filter(({ id }) => asked.includes(id))
    .map((cluster) => (
      <section key={cluster.id} className={styles['cluster']} aria-labelledby={`cluster-${cluster.id}`}>
        <h2 id={`cluster-${cluster.id}`}>
          {cluster.id} {localized(cluster.title)}
        </h2>
        {cluster.competencies.map((competency) => (
          <MarkRow
            key={competency.id}
            competency={competency}
            scale={scale}
            mark={review.marks.get(competency.id)}
            own={ownOf(competency.id)}
            marking={marking}
          />
        ))}
      </section>
    ))
}
