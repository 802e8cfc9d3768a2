import type { Evidence } from '../../domain/documents/evidence'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useProfile } from '../../shared/content/ContentContext'
import { matchesEvidence, type EvidenceFilter } from '../../domain/evidence'
import type { Profile } from '../../domain/profile'
import { searchWords } from '../../lib/searchWords'
import { evidenceFilter, useEvidenceFilter, type ShownEvidence } from './evidenceFilter'
import type { Written } from '../../shared/documents/useWritten'
import { useConflictIds } from '../../shared/documents/useDocuments'
import { ChangingWords } from '../../ui/ChangingWords'
import { useToday } from '../../ui/useToday'
import styles from './evidence.module.css'
import { EvidenceFilters } from './EvidenceFilters'
import { EvidenceRow } from './EvidenceRow'

/** Few enough to be found by eye. */
const few = 3

/** The list, and what chooses from it. What was chosen stays with this step of the browser's history. */
export function FoundEvidence({ all }: { readonly all: readonly Written<Evidence>[] }) {
  const { t } = useTranslation('evidence')
  const profile = useProfile()
  const [address, navigate] = useLocation()
  const today = useToday()
  const [shown, setShown] = useState(useEvidenceFilter())
  const others = useConflictIds()
  const filter = filterOf(useDeferredValue(shown), profile)
  const found = all.filter(({ body }) => matchesEvidence(body, filter, today))
  const remember = (next: ShownEvidence) => navigate(address, { replace: true, state: evidenceFilter(next) })
  const choose = (next: ShownEvidence) => {
    setShown(next)
    remember(next)
  }
  const isChosen = shown.words !== '' || shown.about !== '' || shown.task !== '' || shown.onlyOld
  return (
    <>
      {(all.length > few || isChosen) && (
        <EvidenceFilters
          {...{ profile, shown, isChosen }}
          onType={(words) => setShown({ ...shown, words })}
          onTyped={() => remember(shown)}
          onChoose={choose}
        />
      )}
      <section className={styles['found']} aria-label={t('list.found')}>
        <p role="status">
          <ChangingWords>
            {isChosen && t('list.count', { count: found.length, of: all.length })}
          </ChangingWords>
        </p>
        {found.length === 0 && <p>{t('list.nothing')}</p>}
        <ul role="list" className={styles['rows']}>
          {found.map(({ id, body }) => (
            <li key={id}>
              <EvidenceRow {...{ id, body, today }} isOtherSide={others.has(id)} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function filterOf({ words, about, task, onlyOld }: ShownEvidence, profile: Profile): EvidenceFilter {
  const ids = profile.clusters.flatMap((cluster) =>
    cluster.competencies.flatMap(({ id }) => (about === id || about === `cluster:${cluster.id}` ? [id] : [])),
  )
  const tasks = profile.taskGroups.flatMap((group) => group.tasks.map(({ id }) => id))
  return {
    words: searchWords(words),
    competencies: about === '' ? undefined : ids,
    task: tasks.find((id) => id === task),
    onlyOld,
  }
}
