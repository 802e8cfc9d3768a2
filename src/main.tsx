// First: it names the cascade layers in their order.
import './ui/tokens.css'
import './ui/colours.css'
import './ui/typeScale.css'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { startAppUpdates } from './app/appUpdates'
import { guardUnsaved } from './app/guardUnsaved'
import { holdInstallPrompt } from './app/installPrompt'
import { takeLaunchedFiles } from './app/launchedFiles'
import { lazyScreen } from './app/lazyScreen'
import { Loading } from './app/Loading'
import { fontForTheNextScreen, fontThere } from './app/ownFont'
import { screenThere } from './app/screenThere'
import { tidyBin } from './app/tidyBin'
import { watchCopies } from './app/watchCopies'
import { loadContent } from './content/loadContent'
import { ContentError } from './content/loadFile'
import { changeLanguage } from './i18n/i18n'
import { bearForeignNodes } from './lib/foreignNodes'
import { restInBackForwardCache } from './storage/backForwardCache'
import { openedAfterAll } from './storage/connection'
import { nothingRead } from './storage/readStored'
import { preferencesNow } from './storage/preferences'
import { startStorage } from './storage/startStorage'

// Hardly anybody ever sees it.
const StartFailure = lazyScreen(async () => (await import('./app/StartFailure')).StartFailure)

/** Opens content, database, language, font and screen side by side, and then draws once; or draws why not. */
async function start(root: HTMLElement): Promise<void> {
  const draw = createRoot(root)
  const [content, stored] = await Promise.all([
    loadContent().catch(contentFailure),
    startStorage(),
    changeLanguage(preferencesNow().language)
      .catch(() => undefined)
      .then(screenThere),
    fontThere(),
  ])
  const drawApp = (opened: Awaited<ReturnType<typeof startStorage>>) => {
    const begin = () => drawApp(nothingRead)
    const screen =
      'type' in content ? (
        <StartFailure failure={content} onBegin={begin} />
      ) : 'type' in opened ? (
        <StartFailure failure={opened} onBegin={begin} />
      ) : (
        <App content={content} stored={opened} />
      )
    draw.render(
      <StrictMode>
        <Suspense fallback={<Loading />}>{screen}</Suspense>
      </StrictMode>,
    )
    if ('type' in opened) return
    void tidyBin(new Date())
    watchCopies()
  }
  drawApp(stored)
  fontForTheNextScreen()
  const heldUp = 'type' in stored && (stored.type === 'StorageBlocked' || stored.type === 'StorageSilent')
  if (heldUp && (await openedAfterAll())) drawApp(await startStorage())
}

function contentFailure(error: unknown) {
  if (error instanceof ContentError) return error.failure
  throw error
}

bearForeignNodes()
holdInstallPrompt()
guardUnsaved()
restInBackForwardCache()
startAppUpdates()
takeLaunchedFiles()
const root = document.getElementById('root')
if (root) void start(root)
