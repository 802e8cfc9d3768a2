import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalized } from '../../i18n/useLanguage'
import { Quoted } from '../../shared/content/Quoted'
import { Disclosure } from '../../ui/Disclosure'
import styles from './ClusterEntry.module.css'
import { CompetencyEntry } from './CompetencyEntry'
import { headings } from './goToHeading'
import { Marked } from './Marked'
import type { FoundCluster } from './searchProfile'
import { SearchWords } from './SearchWords'

interface Props {
  readonly found: FoundCluster
  readonly publisher: string
}

/** A cluster: what it is about, and its competencies. */
export function ClusterEntry({ found: { cluster, competencies, inDescription }, publisher }: Props) {
  const { t } = useTranslation(['profile', 'quoted'])
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
