import {
  readShareQuery,
  shareAddress,
  shareCache,
  shareField,
  shareQuery,
  type ShareOutcome,
} from '../exchange/handover/sharing'
import { limits } from '../exchange/limits'
import { openCache } from './caches'
import { addressOf, scope } from './scope'

/** Where the share sheet of the system sends a file. */
export const received = addressOf(shareAddress)

/** Keeps a shared file until the page takes it, a moment later. However that ends, it leads to a screen that says so. */
export async function receive(request: Request): Promise<Response> {
  // Nobody shares with any other method: somebody typed the address.
  const query = request.method === 'POST' ? shareQuery(await keepShared(request)) : ''
  return Response.redirect(`${scope.href}${query}#/rapporten/openen`, 303)
}

/** When the app is opened otherwise: a shared file that no page came to take may not stay. */
export async function dropUnclaimed(address: string): Promise<void> {
  if (readShareQuery(new URL(address).search) === undefined) await dropShared()
}

async function keepShared(request: Request): Promise<ShareOutcome> {
  try {
    await dropShared()
    return await keepOnly(await filesIn(request))
  } catch {
    // Of a file that does not fit, its place is left.
    await dropShared().catch(() => false)
    return 'ReceivedLost'
  }
}

async function filesIn(request: Request): Promise<readonly File[]> {
  const form = await request.formData()
  const files = form.getAll(shareField).filter((part) => part instanceof File)
  // A form in which nothing was chosen holds a file without a name.
  return files.filter(({ name, size }) => name !== '' || size > 0)
}

async function keepOnly([file, ...more]: readonly File[]): Promise<ShareOutcome> {
  if (!file) return 'NothingShared'
  if (more.length > 0) return 'SeveralReceived'
  if (file.size > limits.fileBytes) return 'SharedTooLarge'
  const cache = await openCache(shareCache(scope.href))
  await cache.put(received, new Response(file, { headers: { 'X-Name': encodeURIComponent(file.name) } }))
  return 'Shared'
}

function dropShared(): Promise<boolean> {
  return caches.delete(shareCache(scope.href))
}
