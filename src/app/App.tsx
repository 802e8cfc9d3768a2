import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Content } from '../content/loadContent'
import { AssessmentsProvider } from '../shared/assessments/AssessmentsProvider'
import type { Read } from '../storage/readStored'
import { doKeptTap } from './keptTap'
import { lazyScreen } from './lazyScreen'
import { Screens } from './Screens'
import { ShownContent } from './ShownContent'
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
  const erased = useErasedElsewhere()
  if (erased) return <ErasedElsewhere />
  return (
    <AssessmentsProvider initial={stored}>
      <ShownContent content={content} draw={drawScreens} />
    </AssessmentsProvider>
  )
}

function drawScreens() {
  return (
    <Router hook={useHashLocation}>
      <Connected />
    </Router>
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
