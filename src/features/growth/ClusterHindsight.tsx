import { useTranslation } from 'react-i18next'
import type { SealedAssessment } from '../../domain/assessment'
import type { ClusterWording, CompetencyId, ProfileWording } from '../../domain/profile'
import { useFormats } from '../../i18n/useFormats'
import { useLocalized } from '../../i18n/useLanguage'
import { useScoreWords } from '../../shared/words/useScoreWords'
import { hindsightId } from '../../domain/documents/hindsight'
import { hindsightIn, hindsightWriter } from '../../storage/hindsightWriter'
import { useAllWritten } from '../../shared/documents/useWritten'
import { DataTable } from '../../ui/DataTable'
import styles from './growth.module.css'

interface Props {
  readonly profile: ProfileWording
  readonly cluster: ClusterWording
  /** In the order of the calendar. */
  readonly moments: readonly SealedAssessment[]
}

/** Earlier levels of a cluster as somebody saw them later, beside those of then. */
export function ClusterHindsight({ profile, cluster, moments }: Props) {
  const { t } = useTranslation(['hindsight', 'growth'])
  const formats = useFormats()
  const localized = useLocalized()
  const words = useScoreWords(profile.scale)
  const written = useAllWritten(hindsightWriter)
  const looked = moments.flatMap((moment) => {
    const body = written.find(({ id }) => id === hindsightId(moment))?.body
    const seen = hindsightIn(body)
    // Looked back on under the number of then.
    const then = (id: CompetencyId) => moment.translation?.ids?.get(id) ?? id
    const rows = cluster.competencies.filter(({ id }) => seen.has(then(id)))
    return body && rows.length > 0
      ? [{ moment, on: body.on, seenAs: (id: CompetencyId) => seen.get(then(id)), rows }]
      : []
  })
  if (looked.length === 0) return null
  return (
    <section className={styles['section']}>
      <h2>{t('figure.heading')}</h2>
      {looked.map(({ moment, on, seenAs, rows }) => {
        const caption = t('figure.again', { date: formats.date(moment.date), on: formats.date(on) })
        return (
          <div key={moment.id} className={styles['section']}>
            <h3>{caption}</h3>
            <DataTable
              caption={caption}
              columns={[t('growth:column.competency'), t('figure.given'), t('figure.seen')]}
              rows={rows.map(({ id, text }) => ({
                key: id,
                cells: [`${id} ${localized(text)}`, words(moment.answers.get(id)?.score), words(seenAs(id))],
              }))}
            />
          </div>
        )
      })}
    </section>
  )
}
