import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { competenciesOf, type Profile } from '../../domain/profile'
import { ClusterEntry } from './ClusterEntry'
import { headings } from './goToHeading'
import { ProfileSection } from './ProfileSection'
import type { Found } from './searchProfile'
import { SearchWords } from './SearchWords'

interface Props {
  readonly profile: Profile
  /** The ones to show. */
  readonly found: Found['clusters']
}

/** The clusters, each with what it is about and its competencies folded away until somebody wants or finds them. */
export function Clusters({ profile, found }: Props) {
  const { t } = useTranslation('profile')
  const searching = use(SearchWords).length > 0
  if (found.length === 0) return null
  const counts = { clusters: profile.clusters.length, competencies: competenciesOf(profile).length }
  return (
    <ProfileSection id={headings.clusters} heading={t('clusters.title')}>
      {!searching && <p>{t('clusters.counts', counts)}</p>}
      <p>{t('clusters.quoted', { publisher: profile.publisher })}</p>
      {found.map((one) => (
        <ClusterEntry key={one.cluster.id} found={one} publisher={profile.publisher} />
      ))}
    </ProfileSection>
  )
}
