import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Cluster, Profile } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import styles from './Neighbours.module.css'

interface Props {
  readonly profile: Profile
  readonly cluster: Cluster
}

/** The ways on from a cluster: the ones beside it, the text of the profile, and back. */
export function Neighbours({ profile, cluster }: Props) {
  const { t } = useTranslation('growth')
  const localized = useLocalized()
  const place = profile.clusters.indexOf(cluster)
  const previous = profile.clusters[place - 1]
  const next = profile.clusters[place + 1]
  return (
    <nav className={`no-print ${styles['neighbours']}`} aria-label={t('cluster.neighbours')}>
      {next && (
        <Link href={paths.cluster(next.id)}>
          {t('cluster.next', { cluster: localized(next.shortTitle) })}
        </Link>
      )}
      {previous && (
        <Link href={paths.cluster(previous.id)}>
          {t('cluster.previous', { cluster: localized(previous.shortTitle) })}
        </Link>
      )}
      <Link href={paths.profile}>{t('cluster.profile')}</Link>
      <Link href={paths.growth}>{t('cluster.back')}</Link>
    </nav>
  )
}
