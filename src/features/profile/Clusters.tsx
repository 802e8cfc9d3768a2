import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { type Cluster, competenciesOf, type Profile } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import styles from './Clusters.module.css'
import { CompetencyEntry } from './CompetencyEntry'
import { headings } from './goToHeading'
import { Marked, SearchWords } from './Marked'
import { ProfileSection } from './ProfileSection'
import type { Found, FoundCompetency } from './searchProfile'

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
      {found.map(({ cluster, competencies }) => (
        <ClusterEntry
          key={cluster.id}
          cluster={cluster}
          competencies={competencies}
          publisher={profile.publisher}
        />
      ))}
    </ProfileSection>
  )
}

interface ClusterEntryProps {
  readonly cluster: Cluster
  readonly competencies: readonly FoundCompetency[]
  readonly publisher: string
}

/** A cluster: what it is about, and its competencies. */
function ClusterEntry({ cluster, competencies, publisher }: ClusterEntryProps) {
  const { t } = useTranslation('profile')
  const say = useLocalized()
  const searching = use(SearchWords).length > 0
  const heading = headings.cluster(cluster.id)
  return (
    <section className={styles['cluster']} aria-labelledby={heading}>
      <h3 id={heading}>
        <Marked text={t('clusters.cluster', { id: cluster.id, title: say(cluster.title) })} />
      </h3>
      <p>
        <Marked text={say(cluster.summary)} />
      </p>
      <Disclosure summary={t('clusters.show', { count: competencies.length })} open={searching}>
        {competencies.map(({ competency, inExamples }) => (
          <CompetencyEntry
            key={competency.id}
            competency={competency}
            publisher={publisher}
            openExamples={inExamples}
          />
        ))}
      </Disclosure>
    </section>
  )
}
