import { openCache, untilErasedOrLate } from './caches'
import { addressOf, builtFiles, page, scope, type BuiltFile } from './scope'
import { isIntact } from './intact'

/** What a check of the kept files found, after it repaired what it could. */
export interface KeptFiles {
  readonly files: number
  readonly missing: number
  /** Those of the missing that the server itself has in no form that can be read, by their names below `data/`. */
  readonly leftOut: readonly string[]
}

// Erasing everything finds these by how they begin and end.
const currentCache = `groeispiegel-files ${scope.href}`
const previousCache = `groeispiegel-before ${scope.href}`

/** So many at a time: one after the other would take seventy times the way to the server and back. */
const concurrency = 6
/**
 * A cache passes over what comes after a #, but to Chromium it is another address than the one that the page asks for. What
 * it finds at that very address it streams through the worker, and drops a script that has come when the worker's memory is
 * tidied before the compiled code that is kept beside it has been read.
 */
const besideAsked = '#kept'

/** Checks files of this build, byte by byte where a checksum is known, and fetches what is missing or damaged. */
export async function verifyAndRepair(files: readonly BuiltFile[]): Promise<KeptFiles> {
  const queue = files.toReversed()
  let missing = 0
  const work = async () => {
    for (let file = queue.pop(); file; file = queue.pop()) {
      // The others go on: then the next try has less to do.
      await verifyAndRepairFile(file).catch(() => (missing += 1))
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return { files: files.length, missing, leftOut: [] }
}

/** The copy of a file of this build, or of the build before it: a tab that is still open may ask for those. */
export async function matchPrecache(address: string): Promise<Response | undefined> {
  const key = keyOf(address)
  return (await matchIn(currentCache, key)) ?? matchIn(previousCache, key)
}

/** Of the build before this one, what has its hash in its name stays; all that is older goes. */
export async function keepOneBuildBack(): Promise<void> {
  const [files, old] = await Promise.all([openCache(currentCache), openCache(previousCache)])
  const own = new Set([...builtFiles.keys()].map(keyOf))
  for (const request of await old.keys()) if (!own.has(request.url)) await old.delete(request)
  for (const request of await files.keys()) {
    if (own.has(request.url)) continue
    const copy = await files.match(request)
    if (copy && request.url.startsWith(addressOf('assets/'))) await old.put(request, copy)
    await files.delete(request)
  }
}

/** Lets the server answer next time: the kept page asks for files that are neither here nor there. */
export async function forgetPage(): Promise<void> {
  const files = await openCache(currentCache)
  await files.delete(keyOf(page))
}

/** Where a copy lies: two builds' files of one name are two. */
export function keyOf(address: string): string {
  const revision = builtFiles.get(address)?.revision
  return revision ? `${address}?revision=${revision}` : address
}

/** @throws when the file cannot be had, or not kept. */
async function verifyAndRepairFile(file: BuiltFile): Promise<void> {
  const key = keyOf(addressOf(file.url))
  if (await wholeIn(currentCache, key, file)) return
  const copy =
    (await wholeIn(previousCache, key, file)) ?? (await fetchWhole(file, 'default').catch(refetch(file)))
  const files = await openCache(currentCache)
  await files.put(key, copy)
}

/** Past the browser's own cache, which keeps a bad answer as long as a good one. */
function refetch(file: BuiltFile): () => Promise<Response> {
  return () => fetchWhole(file, 'reload')
}

async function fetchWhole(file: BuiltFile, mode: 'default' | 'reload'): Promise<Response> {
  const cache = file.revision ? 'reload' : mode
  // What is on the screen goes before what may be wanted later.
  const priority = file.step === 1 ? 'auto' : 'low'
  const answer = await fetch(addressOf(file.url), { cache, signal: untilErasedOrLate(), priority })
  if (!(await isIntact(file, answer))) throw new TypeError(`${file.url} is not whole`)
  // A page may not be answered with what was redirected.
  return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer
}

async function wholeIn(name: string, key: string, file: BuiltFile): Promise<Response | undefined> {
  const copy = await matchIn(name, key)
  return copy && (await isIntact(file, copy)) ? copy : undefined
}

async function matchIn(name: string, key: string): Promise<Response | undefined> {
  // Opening would make a cache where everything has just been erased.
  return caches.match(key + besideAsked, { cacheName: name })
}
