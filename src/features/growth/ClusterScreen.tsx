import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import { currentAssessments } from '../../domain/sealing'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useAssessments } from '../../shared/assessments/useAssessments'
import { Quoted } from '../../shared/content/Quoted'
import { Disclosure } from '../../ui/Disclosure'
import { Page } from '../../ui/Page'
import { ClusterHindsight } from './ClusterHindsight'
import { ClusterHistory } from './ClusterHistory'
import { ClusterNotes } from './ClusterNotes'
import { ClusterReviews } from './ClusterReviews'
import { ClusterSessions } from './ClusterSessions'
import { CompetenciesFigure } from './CompetenciesFigure'
import styles from './growth.module.css'
import { Neighbours } from './Neighbours'
import { useClusterHeading } from './useClusterHeading'

/** Screen *Cluster*: one cluster through all the moments that asked it. */
export function ClusterScreen() {
  const { t } = useTranslation(['growth', 'common', 'quoted'])
  const title = useTitle()
  const localized = useLocalized()
  const headingOf = useClusterHeading()
  const profile = useProfile()
  const { cluster: id } = useParams<{ readonly cluster: string }>()
  const assessments = useAssessments()
  const cluster = profile.clusters.find((one) => one.id === id)
  if (!cluster) {
    return (
      <Page title={title(t('cluster.unknown'))} heading={t('cluster.unknown')}>
        <p>
          <Link href={paths.growth}>{t('cluster.back')}</Link>
        </p>
      </Page>
    )
  }
  const moments = currentAssessments(assessments.filter((one) => one.profile.id === profile.id)).filter(
    (one) => one.clusters.includes(cluster.id),
  )
  const last = moments.at(-1)
  return (
    <Page title={title(localized(cluster.title))} heading={headingOf(cluster, moments)} id={cluster.id}>
      <div className={styles['stack']}>
        <p className={styles['muted']}>
          {t('cluster.label', { number: cluster.id, title: localized(cluster.title) })}
        </p>
        <p>{localized(cluster.summary)}</p>
        {cluster.description && (
          <Disclosure summary={t('quoted:description', { publisher: profile.publisher })}>
            <Quoted
              text={cluster.description}
              from={t('quoted:descriptionFrom', { publisher: profile.publisher })}
            />
          </Disclosure>
        )}
        {moments.length > 0 && <CompetenciesFigure profile={profile} cluster={cluster} moments={moments} />}
        {moments.length === 0 && <p>{t('cluster.nothingBody')}</p>}
        {moments.length > 1 && <ClusterHistory cluster={cluster} moments={moments} />}
        <ClusterHindsight profile={profile} cluster={cluster} moments={moments} />
        {last && <ClusterReviews profile={profile} cluster={cluster} assessment={last} />}
        {moments.length > 0 && <ClusterNotes profile={profile} cluster={cluster} moments={moments} />}
        <ClusterSessions cluster={cluster} />
        <Neighbours profile={profile} cluster={cluster} />
      </div>
    </Page>
  )
}
