import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProfile } from '../../shared/content/ContentContext'
import { useLanguage, useLocalized } from '../../i18n/useLanguage'
import { searchWords } from '../../lib/searchWords'
import { useTitle } from '../../navigation/useTitle'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Clusters } from './Clusters'
import { Concepts } from './Concepts'
import { goToTop } from './goToHeading'
import { ProfileContents } from './ProfileContents'
import { ProfileScale } from './ProfileScale'
import { ProfileSearch } from './ProfileSearch'
import { ProfileSource } from './ProfileSource'
import { Quotes } from './Quotes'
import { searchProfile } from './searchProfile'
import { SearchWords } from './SearchWords'
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
        {!searching && <ProfileContents profile={profile} />}
        <ProfileScale scale={profile.scale} levels={found.levels} />
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
