import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { ContentContext } from '../shared/content/ContentContext'
import { ownFace } from '../shared/content/ownFace'
import { sayOwnWords } from '../i18n/i18n'
import type { Content } from '../content/loadContent'
import { AssessmentsProvider } from '../shared/assessments/AssessmentsProvider'
import { usePreferences } from '../shared/preferences/usePreferences'
import type { Read } from '../storage/readStored'
import { doKeptTap } from './keptTap'
import { lazyScreen } from './lazyScreen'
import { Screens } from './Screens'
import { connectionState } from '../storage/connection'
import { useObservable } from '../ui/useObservable'
import { useTranslation } from 'react-i18next'
import { useTitle } from '../navigation/useTitle'
import { Button } from '../ui/Button'
import { Page } from '../ui/Page'
import { useEffect, useState } from 'react'
import { onErased } from '../storage/erased'

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
  const face = useObservable(ownFace)
  const chosen = preferences.profile || content.catalogue.default
  const profile = content.profiles.find(({ id }) => id === chosen) ?? content.profiles[0]
  if (!profile) throw new Error('the catalogue holds no profile, which its schema forbids')
  // Before anything below is drawn, so that nothing has to be drawn twice.
  sayOwnWords({
    name: face.appName,
    people: face.people ?? profile.people,
    headline: face.headline ?? profile.headline,
  })
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
  useEffect(doKeptTap, [])
  if (connection.status === 'taken-over') return <TakenOver />
  if (connection.status === 'lost' && connection.failure.type === 'StorageEmptied') return <Emptied />
  return <Screens />
}

/** Another tab erased everything: this one shows nothing that is no longer there. */
function ErasedElsewhere() {
  const { t } = useTranslation()
  return (
    <Page title={useTitle()(t('erasedElsewhere.title'))} heading={t('erasedElsewhere.title')}>
      <p>{t('erasedElsewhere.text')}</p>
      <p>
        <Button look="primary" onClick={() => location.reload()}>
          {t('erasedElsewhere.again')}
        </Button>
      </p>
    </Page>
  )
}

/** Whether another tab did so; there is no way back. */
function useErasedElsewhere(): boolean {
  const [erased, setErased] = useState(false)
  useEffect(() => onErased(() => setErased(true)), [])
  return erased
}
