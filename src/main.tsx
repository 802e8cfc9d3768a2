// First: it names the cascade layers in their order.
import './ui/tokens.css'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { startAppUpdates } from './app/appUpdates'
import { guardUnsaved } from './app/guardUnsaved'
import { holdInstallPrompt } from './app/installPrompt'
import { StartFailure } from './app/StartFailure'
import { tidyBin } from './app/tidyBin'
import { loadContent } from './content/loadContent'
import { ContentError } from './content/loadFile'
import { changeLanguage } from './i18n/i18n'
import { openDatabase, type OpenFailure } from './storage/database'
import { preferencesNow } from './storage/preferences'
import { readStored } from './storage/readStored'

/** Opens content, database and language side by side, and then draws once; or draws why not. */
async function start(root: HTMLElement): Promise<void> {
  const draw = createRoot(root)
  const [content, stored] = await Promise.all([
    loadContent().catch(contentFailure),
    openAndRead(),
    changeLanguage(preferencesNow().language).catch(() => undefined),
  ])
  const screen =
    'type' in content ? (
      <StartFailure failure={content} />
    ) : 'type' in stored ? (
      <StartFailure failure={stored} />
    ) : (
      <App content={content} stored={stored} />
    )
  draw.render(<StrictMode>{screen}</StrictMode>)
  if (!('type' in stored)) void tidyBin(new Date())
}

async function openAndRead() {
  const opened = await openDatabase()
  if (opened !== 'opened') return opened
  return readStored().catch((error: unknown): OpenFailure => ({
    type: 'StorageBroken',
    detail: String(error),
  }))
}

function contentFailure(error: unknown) {
  if (error instanceof ContentError) return error.failure
  throw error
}

holdInstallPrompt()
guardUnsaved()
startAppUpdates()
const root = document.getElementById('root')
if (root) void start(root)
