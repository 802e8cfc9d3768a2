import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Profile } from '../../domain/profile'
import { useLanguage, useLocalized } from '../../i18n/useLanguage'
import { searchWords } from '../../lib/searchWords'
import { useTitle } from '../../navigation/useTitle'
import { useProfile } from '../../shared/content/ContentContext'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Clusters } from './Clusters'
import { Concepts } from './Concepts'
import { DanglingNames } from './DanglingNames'
import { goToHeading, goToTop, headings } from './goToHeading'
import { SearchWords } from './Marked'
import styles from './ProfileReader.module.css'
import { ProfileScale } from './ProfileScale'
import { ProfileSearch } from './ProfileSearch'
import { ProfileSection } from './ProfileSection'
import { Quotes } from './Quotes'
import { searchProfile } from './searchProfile'
import { Tasks } from './Tasks'

/** The whole profile to read and to search: while somebody looks for something, the rest steps aside. */
export function ProfileReader() {
  const { t } = useTranslation('profile')
  const title = useTitle()
  const say = useLocalized()
  const language = useLanguage()
  const profile = useProfile()
  const [query, setQuery] = useState('')
  // Typing does not wait for a page this long.
  const settled = useDeferredValue(query)
  const words = useMemo(() => searchWords(settled), [settled])
  const found = useMemo(() => searchProfile(profile, words, language), [profile, words, language])
  const searching = words.length > 0
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <p>{t('publisher', { title: say(profile.title), publisher: profile.publisher })}</p>
      <ProfileSearch
        query={query}
        onQuery={setQuery}
        result={searching ? { query: settled.trim(), count: found.count } : undefined}
      />
      <SearchWords value={words}>
        {!searching && (
          <>
            <ProfileContents profile={profile} />
            <DanglingNames profile={profile} />
          </>
        )}
        <ProfileScale scale={profile.scale} origin={profile.scaleOrigin} levels={found.levels} />
        <Clusters profile={profile} found={found.clusters} />
        <Tasks profile={profile} groups={found.taskGroups} />
        <Concepts concepts={found.concepts} />
        <Quotes publisher={profile.publisher} quotes={found.quotes} />
      </SearchWords>
      {!searching && <ProfileSource profile={profile} />}
      {found.count > 0 && (
        <p className="no-print">
          <Button look="quiet" onClick={goToTop}>
            {t('toTop')}
          </Button>
        </p>
      )}
    </Page>
  )
}

/** What stands on this page, and the way to it. */
function ProfileContents({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation(['profile', 'common', 'quoted'])
  const say = useLocalized()
  const places = [
    { id: headings.scale, name: t('scale.title') },
    ...profile.clusters.map(({ id, shortTitle }) => ({
      id: headings.cluster(id),
      name: t('common:level', { value: id, label: say(shortTitle) }),
    })),
    ...(profile.taskGroups.length > 0 ? [{ id: headings.tasks, name: t('tasks.title') }] : []),
    ...(profile.concepts.length > 0 ? [{ id: headings.concepts, name: t('concepts.title') }] : []),
    ...(profile.quotes
      ? [{ id: headings.quotes, name: t('quoted:title', { publisher: profile.publisher }) }]
      : []),
    { id: headings.source, name: t('source.title') },
  ]
  return (
    <nav className={styles['contents']} aria-labelledby="profiel-inhoud">
      <h2 id="profiel-inhoud">{t('contents')}</h2>
      <ul role="list">
        {places.map(({ id, name }) => (
          <li key={id}>
            <Button look="quiet" onClick={() => goToHeading(id)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Where the words come from, and which of them are quoted. */
function ProfileSource({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile')
  const say = useLocalized()
  const { source, version } = profile
  return (
    <ProfileSection id={headings.source} heading={t('source.title')}>
      {source && (
        <p>
          <cite lang="nl">{source.document}</cite>
          {source.section !== undefined && (
            <>
              <br />
              <span lang="nl">{t('source.section', { section: source.section })}</span>
            </>
          )}
        </p>
      )}
      {source?.note && <p>{say(source.note)}</p>}
      <p>{t('source.version', { version })}</p>
    </ProfileSection>
  )
}
