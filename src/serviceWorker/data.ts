import { openCache } from './caches'
import { matchPrecache, keyOf } from './precache'
import { scope } from './scope'
import { isJsonObject } from './intact'

const refreshed = `groeispiegel-data ${scope.href}`

/**
 * Data is answered from what is kept at once and refreshed behind it: a host may replace these files without a build.
 * Only JSON that differs is kept.
 */
export async function answerWithData(
  { url }: Request,
  goOn: (work: Promise<unknown>) => void,
): Promise<Response> {
  const copy = (await caches.match(keyOf(url), { cacheName: refreshed })) ?? (await matchPrecache(url))
  const refreshing = refresh(url, copy?.clone())
  if (copy === undefined) return refreshing
  goOn(refreshing.catch(() => 'offline'))
  return copy
}

/** Copies that were refreshed for a build's file, when the new build brings another version of that file. */
export async function dropOldData(): Promise<void> {
  const cache = await openCache(refreshed)
  const old = (await cache.keys()).filter(({ url }) => url !== keyOf(withoutRevision(url)))
  await Promise.all(old.map((request) => cache.delete(request)))
}

async function refresh(url: string, copy: Response | undefined): Promise<Response> {
  const answer = await fetch(url, { cache: 'no-cache' })
  const text = await answer.clone().text()
  if (answer.ok && isJsonObject(text) && text !== (await copy?.text())) {
    // Where nothing can be kept any more, the answer is as good.
    await keep(url, answer.clone()).catch(() => undefined)
  }
  return answer
}

async function keep(url: string, answer: Response): Promise<void> {
  const cache = await openCache(refreshed)
  await cache.put(keyOf(url), answer)
}

function withoutRevision(key: string): string {
  const url = new URL(key)
  url.search = ''
  return url.href
}
