import { openCache, untilErasedOrLate } from './caches'
import { isIntact } from './intact'
import { keyOf, matchPrecache } from './precache'
import { scope } from './scope'

/** What the server says that a file of data is now. */
export interface DataAnswer {
  readonly address: string
  readonly answer: Response
}

const renewed = `groeispiegel-data ${scope.href}`

/** What is kept of data: what has been renewed goes before what was built. */
export async function matchData(address: string): Promise<Response | undefined> {
  return (await caches.match(keyOf(address), { cacheName: renewed })) ?? matchPrecache(address)
}

export async function keepData({ address, answer }: DataAnswer): Promise<void> {
  const cache = await openCache(renewed)
  await cache.put(keyOf(address), answer)
}

/**
 * Undefined when the server answers, and has no such file or none that is what its name says.
 * @throws when it cannot be reached, or is in trouble itself: then it may have the file in a while.
 */
export async function fetchData(address: string): Promise<DataAnswer | undefined> {
  const answer = await fetch(address, { cache: 'no-cache', priority: 'low', signal: untilErasedOrLate() })
  if (answer.status >= 500) throw new TypeError(`${address} cannot be had now`)
  return (await isIntact({ url: address, revision: null }, answer)) ? { address, answer } : undefined
}

/** Those that differ from what is kept, in the same order. */
export async function changedOf(answers: readonly DataAnswer[]): Promise<readonly DataAnswer[]> {
  const areKept = await Promise.all(
    answers.map(async ({ address, answer }) => isSame(await matchData(address), answer.clone())),
  )
  return answers.filter((_, index) => !areKept[index])
}

/** Copies that were renewed for a build's file, when the new build brings another version of that file. */
export async function dropOldData(): Promise<void> {
  const cache = await openCache(renewed)
  const old = (await cache.keys()).filter(({ url }) => url !== keyOf(withoutRevision(url)))
  await Promise.all(old.map((request) => cache.delete(request)))
}

async function isSame(kept: Response | undefined, answer: Response): Promise<boolean> {
  const [before, now] = await Promise.all([kept?.arrayBuffer(), answer.arrayBuffer()])
  if (before?.byteLength !== now.byteLength) return false
  const bytes = new Uint8Array(before)
  return new Uint8Array(now).every((byte, place) => byte === bytes[place])
}

function withoutRevision(key: string): string {
  const url = new URL(key)
  url.search = ''
  return url.href
}
