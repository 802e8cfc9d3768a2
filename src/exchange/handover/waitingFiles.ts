import { limits } from '../limits'

/**
 * A file that came from outside the app, by a share sheet or a form on any site, and waits until somebody says what is to become
 * of it. It lies in a cache, where the service worker can put it and no start of the app reads it.
 */
export interface WaitingFile {
  /** Where it lies in the cache. */
  readonly address: string
  readonly name: string
  readonly bytes: number
  /** When it came, in milliseconds since 1970. */
  readonly since: number
}

const header = { name: 'X-Name', bytes: 'X-Bytes', since: 'X-Since' } as const

/** A file as it waits, with all that a list of such files says of it. */
export function waitingResponse(file: File, now: number): Response {
  return new Response(file, {
    headers: {
      [header.name]: encodeURIComponent(file.name.toWellFormed()),
      [header.bytes]: String(file.size),
      [header.since]: String(now),
    },
  })
}

/** What waits, the newest first. Of no file the content is read, and what has waited too long, or nobody knows since when, goes. */
export async function listWaiting(cache: Cache, now: number): Promise<readonly WaitingFile[]> {
  const waiting: WaitingFile[] = []
  for (const { url } of await cache.keys()) {
    const file = readHeaders(url, (await cache.match(url))?.headers)
    // A clock that was set back may not keep it for ever.
    if (file && Math.abs(now - file.since) <= limits.waiting.timeMs) waiting.push(file)
    else await cache.delete(url)
  }
  return waiting.toSorted((a, b) => b.since - a.since)
}

function readHeaders(address: string, headers: Headers | undefined): WaitingFile | undefined {
  const since = Number(headers?.get(header.since) ?? Number.NaN)
  if (!headers || !Number.isFinite(since)) return undefined
  const name = decodeURIComponent(headers.get(header.name) ?? '')
  return { address, name, bytes: Number(headers.get(header.bytes)), since }
}
