const erasing = new AbortController()
/** A file that hangs, in milliseconds. */
const timeoutMs = 60_000
let opened: Promise<unknown> = Promise.resolve()

/** Ends what is being fetched to be kept. */
export function untilErasedOrLate(): AbortSignal {
  return AbortSignal.any([AbortSignal.timeout(timeoutMs), erasing.signal])
}

/**
 * The only place where the worker opens a cache, because that makes one where none is.
 * @throws once everything has been erased.
 */
export async function openCache(name: string): Promise<Cache> {
  erasing.signal.throwIfAborted()
  const cache = caches.open(name)
  opened = Promise.allSettled([opened, cache])
  return cache
}

/** From now on this worker makes no cache any more. When the answer is there, every one that it made can be found. */
export async function blockCaching(): Promise<void> {
  erasing.abort()
  await opened
}
