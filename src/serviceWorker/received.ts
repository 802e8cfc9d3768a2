import {
  shareAddress,
  shareCache,
  shareField,
  shareQuery,
  type ShareOutcome,
} from '../exchange/handover/sharing'
import { listWaiting, waitingResponse, type WaitingFile } from '../exchange/handover/waitingFiles'
import { limits } from '../exchange/limits'
import { openCache } from './caches'
import { addressOf, scope } from './scope'

/** Where the share sheet of the system sends files, and where any site can send some. */
export const received = addressOf(shareAddress)

const cacheName = shareCache(scope.href)

let last: Promise<unknown> = Promise.resolve()

/** Lets shared files wait until somebody says what is to become of them. However that ends, it leads to a screen that says so. */
export async function receive(request: Request): Promise<Response> {
  // Nobody shares with any other method: somebody typed the address.
  const query = request.method === 'POST' ? shareQuery(await keptInTurn(request)) : ''
  return Response.redirect(`${scope.href}${query}#/rapporten/openen`, 303)
}

/** What waits now. What nobody asked for within a day goes, and with the last of it the cache. */
export async function stillWaiting(): Promise<readonly WaitingFile[]> {
  if (!(await caches.has(cacheName))) return []
  const waiting = await listWaiting(await openCache(cacheName), Date.now())
  if (waiting.length === 0) await caches.delete(cacheName)
  return waiting
}

/** One after the other, so that many at the same moment do not each find the same room. */
function keptInTurn(request: Request): Promise<ShareOutcome> {
  const kept = last.then(() => keepShared(request))
  last = kept
  return kept
}

/** All of them or none. Never throws. */
async function keepShared(request: Request): Promise<ShareOutcome> {
  const addresses: string[] = []
  try {
    const files = await filesIn(request)
    const refusal = await whyNot(files)
    if (refusal) return refusal
    const cache = await openCache(cacheName)
    for (const file of files) {
      const address = `${received}/${crypto.randomUUID()}`
      addresses.push(address)
      await cache.put(address, waitingResponse(file, Date.now()))
    }
    return 'Shared'
  } catch {
    await takeBack(addresses)
    return 'ReceivedLost'
  }
}

async function filesIn(request: Request): Promise<readonly File[]> {
  const form = await request.formData()
  const files = form.getAll(shareField).filter((part) => part instanceof File)
  // A form in which nothing was chosen holds a file without a name.
  return files.filter(({ name, size }) => name !== '' || size > 0)
}

async function whyNot(files: readonly File[]): Promise<ShareOutcome | undefined> {
  if (files.length === 0) return 'NothingShared'
  if (files.some(({ size }) => size > limits.fileBytes)) return 'SharedTooLarge'
  const waiting = await stillWaiting()
  const sizes = [...waiting.map(({ bytes }) => bytes), ...files.map(({ size }) => size)]
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  const fits = sizes.length <= limits.waiting.files && bytes <= limits.waiting.bytes
  return fits ? undefined : 'NoRoomToWait'
}

/** What fits only in part is not there at all; what waited before stays. */
async function takeBack(addresses: readonly string[]): Promise<void> {
  try {
    const cache = await openCache(cacheName)
    for (const address of addresses) await cache.delete(address)
    await stillWaiting()
  } catch {
    // Without the cache there is nothing to take back.
  }
}
