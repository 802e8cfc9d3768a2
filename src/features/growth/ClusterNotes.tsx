import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import type { ClusterWording, ProfileWording } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { GrowEvidence } from '../../shared/evidence/GrowEvidence'
import styles from './ClusterNotes.module.css'
import { useMomentWords } from '../../shared/words/useMomentWords'

interface Props {
  readonly profile: ProfileWording
  readonly cluster: ClusterWording
  /** In the order of the calendar. */
  readonly moments: readonly SealedAssessment[]
}

/** What somebody wrote and doubted about a cluster, the newest first. */
export function ClusterNotes({ profile, cluster, moments }: Props) {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const nameOf = useMomentWords()
  const words = useScoreWords(profile.scale)
  const byMoment = moments
    .toReversed()
    .map((moment) => ({ moment, remarks: remarksOf(cluster, moment) }))
    .filter(({ remarks }) => remarks.length > 0)
  return (
    <section className={styles['notes']}>
      <h2>{t('cluster.notes.heading')}</h2>
      {byMoment.length === 0 && <p>{t('cluster.notes.none')}</p>}
      {byMoment.map(({ moment, remarks }) => (
        <div key={moment.id} className={styles['moment']}>
          <h3>{nameOf(moment)}</h3>
          <ul role="list">
            {remarks.map(({ competency, answer }) => (
              <li key={competency.id} className={styles['note']}>
                <p>
                  <b>{competency.id}</b> {localized(competency.text)}
                </p>
                <p className="muted">
                  {words(answer.score)}
                  {answer.doubt && ` · ${t('cluster.notes.doubt')}`}
                </p>
                {answer.note && <blockquote>{answer.note}</blockquote>}
                <GrowEvidence assessment={moment} competency={competency.id} note={answer.note} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function remarksOf(cluster: ClusterWording, { answers }: SealedAssessment) {
  return cluster.competencies.flatMap((competency) => {
    const answer = answers.get(competency.id)
    return answer && (answer.doubt || answer.note.trim() !== '') ? [{ competency, answer }] : []
  })
}
