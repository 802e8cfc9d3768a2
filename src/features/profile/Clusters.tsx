import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { competenciesOf, type Profile } from '../../domain/profile'
import { useLocalized } from '../../i18n/useLanguage'
import { Quoted } from '../../shared/content/Quoted'
import { Disclosure } from '../../ui/Disclosure'
import styles from './Clusters.module.css'
import { CompetencyEntry } from './CompetencyEntry'
import { headings } from './goToHeading'
import { Marked, SearchWords } from './Marked'
import { ProfileSection } from './ProfileSection'
import type { Found, FoundCluster } from './searchProfile'

interface Props {
  readonly profile: Profile
  /** The ones to show. */
  readonly found: Found['clusters']
}

/** The clusters, each with what it is about and its competencies folded away until somebody wants or finds them. */
export function Clusters({ profile, found }: Props) {
  const { t } = useTranslation('profile')
  const say = useLocalized()
  const searching = use(SearchWords).length > 0
  if (found.length === 0) return null
  const counts = { clusters: profile.clusters.length, competencies: competenciesOf(profile).length }
  return (
    <ProfileSection id={headings.clusters} heading={t('clusters.title')}>
      {!searching && <p>{t('clusters.counts', counts)}</p>}
      <p>
        {t('clusters.quoted', { publisher: profile.publisher })}{' '}
        {profile.explanationOrigin && say(profile.explanationOrigin)}
      </p>
      {found.map((one) => (
        <ClusterEntry key={one.cluster.id} found={one} publisher={profile.publisher} />
      ))}
    </ProfileSection>
  )
}

interface ClusterEntryProps {
  readonly found: FoundCluster
  readonly publisher: string
}

/** A cluster: what it is about, and its competencies. */
function ClusterEntry({ found, publisher }: ClusterEntryProps) {
  const { t } = useTranslation(['profile', 'quoted'])
  const say = useLocalized()
  const searching = use(SearchWords).length > 0
  const { cluster, competencies, inDescription } = found
  const heading = headings.cluster(cluster.id)
  return (
    <section className={styles['cluster']} role="group" aria-labelledby={heading}>
      <h3 id={heading}>
        <Marked text={t('clusters.cluster', { id: cluster.id, title: say(cluster.title) })} />
      </h3>
      {cluster.summary && (
        <p>
          <Marked text={say(cluster.summary)} />
        </p>
      )}
      {cluster.description && (
        <Disclosure summary={t('quoted:description', { publisher })} open={searching && inDescription}>
          <Quoted
            text={cluster.description}
            from={t('quoted:descriptionFrom', { publisher })}
            words={Marked}
          />
        </Disclosure>
      )}
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
