/**
 * Asks the app's service worker something, and hands it a port to answer on.
 * @param timeoutMs in milliseconds.
 * @returns what it answered; nothing when it did not, as a worker of an older version or one that has ended.
 */
export async function askServiceWorker(
  worker: ServiceWorker,
  question: string,
  timeoutMs: number,
): Promise<unknown> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    const end = (answer?: unknown) => {
      clearTimeout(timer)
      port1.close()
      resolve(answer)
    }
    const timer = setTimeout(end, timeoutMs)
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => end(data))
    port1.start()
    worker.postMessage(question, [port2])
  })
}
