import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { ContentContext } from '../shared/content/ContentContext'
import type { Content } from '../content/loadContent'
import { AssessmentsProvider } from '../shared/assessments/AssessmentsProvider'
import { usePreferences } from '../shared/preferences/usePreferences'
import type { Read } from '../storage/readStored'
import { ErasedElsewhere } from './ErasedElsewhere'
import { lazyScreen } from './lazyScreen'
import { Screens } from './Screens'
import { useErasedElsewhere } from './useErasedElsewhere'
import { connectionState } from '../storage/connection'
import { useObservable } from '../ui/useObservable'

// Hardly anybody ever sees these.
const Emptied = lazyScreen(async () => (await import('./Emptied')).Emptied)
const TakenOver = lazyScreen(async () => (await import('./TakenOver')).TakenOver)

interface Props {
  readonly content: Content
  readonly stored: Read
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
          <Connected />
        </Router>
      </AssessmentsProvider>
    </ContentContext>
  )
}

/** The screens, unless the database went to another tab or was emptied under this one. */
function Connected() {
  const connection = useObservable(connectionState)
  if (connection.status === 'taken-over') return <TakenOver />
  if (connection.status === 'lost' && connection.failure.type === 'StorageEmptied') return <Emptied />
  return <Screens />
}
