import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ClusterWording, ProfileWording } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { clusterPath, growthPath, type Since } from '../../shared/growth/since'
import styles from './growth.module.css'

interface Props {
  readonly profile: ProfileWording
  readonly cluster: ClusterWording
  readonly since: Since
}

/** The ways on from a cluster: the ones beside it, the text of the profile, and back. */
export function Neighbours({ profile, cluster, since }: Props) {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const place = profile.clusters.findIndex(({ id }) => id === cluster.id)
  const previous = profile.clusters[place - 1]
  const next = profile.clusters[place + 1]
  return (
    <nav className={`no-print ${styles['neighbours']}`} aria-label={t('cluster.neighbours')}>
      {next && (
        <Link href={clusterPath(next.id, since)}>
          {t('cluster.next', { cluster: localized(next.shortTitle) })}
        </Link>
      )}
      {previous && (
        <Link href={clusterPath(previous.id, since)}>
          {t('cluster.previous', { cluster: localized(previous.shortTitle) })}
        </Link>
      )}
      <Link href={paths.profile}>{t('cluster.profile')}</Link>
      <Link href={growthPath(since)}>{t('cluster.back')}</Link>
    </nav>
  )
}
