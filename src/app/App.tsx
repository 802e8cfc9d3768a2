import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { ContentContext } from '../content/ContentContext'
import type { Content } from '../content/loadContent'
import { AssessmentsProvider } from '../storage/AssessmentsProvider'
import { usePreferences } from '../storage/preferences'
import type { Stored } from '../storage/readStored'
import { ErasedElsewhere } from './ErasedElsewhere'
import { Screens } from './Screens'
import { useErasedElsewhere } from './useErasedElsewhere'

interface Props {
  readonly content: Content
  readonly stored: Stored
}

/** The whole app, once content and storage are there. */
export function App({ content, stored }: Props) {
  const preferences = usePreferences()
  const erased = useErasedElsewhere()
  const chosen = preferences.profile || content.catalogue.default
  const profile = content.profiles.find(({ id }) => id === chosen) ?? content.profiles[0]
  if (!profile) throw new Error('the catalogue holds no profile, which its schema forbids')
  if (erased) return <ErasedElsewhere />
  return (
    <ContentContext value={{ ...content, profile }}>
      <AssessmentsProvider initial={stored}>
        <Router hook={useHashLocation}>
          <Screens />
        </Router>
      </AssessmentsProvider>
    </ContentContext>
  )
}
