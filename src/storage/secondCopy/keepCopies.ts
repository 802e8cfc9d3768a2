import { Dexie } from 'dexie'
import { databaseName } from '../database'
import { onCopyDemand } from './copyDemand'
import { writeSecondCopy } from './secondCopy'

/** The longest that a change waits for its copy, in milliseconds; under the 30 seconds that are promised. */
const delay = 25_000

let timer: ReturnType<typeof setTimeout> | undefined

/** From now on every change, in any tab, is copied: within 30 seconds, or at once when the page goes out of sight. */
export function keepCopies(): void {
  Dexie.on('storagemutated', (parts) => {
    const ours = Object.keys(parts).some((part) => part.startsWith(`idb://${databaseName}/`))
    if (ours) copyLater()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && timer !== undefined) void copyNow()
  })
  onCopyDemand(() => void copyNow())
}

function copyLater(): void {
  timer ??= setTimeout(() => void copyNow(), delay)
}

async function copyNow(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  const { type } = await writeSecondCopy()
  if (type === 'CopyFailed') copyLater()
}
