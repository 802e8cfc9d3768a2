/**
 * The locks of a browser, in memory: one holder of a name at a time, a wait that can be given up, and one that takes the lock
 * from whoever holds it.
 */
export class WebLocks {
  readonly #held = new Map<string, Held>()

  /** The two forms of `navigator.locks.request` that the app uses: with options or without. */
  readonly request = <T>(name: string, ...given: readonly unknown[]): Promise<T> => {
    const work = given.at(-1) as () => T | Promise<T>
    const options = (given.length > 1 ? given[0] : {}) as LockOptions
    return options.steal === true ? this.#steal(name, work) : this.#wait(name, work, options.signal)
  }

  async #wait<T>(name: string, work: () => T | Promise<T>, signal?: AbortSignal): Promise<T> {
    for (let held = this.#held.get(name); held; held = this.#held.get(name)) {
      await orGivenUp(held.ended, signal)
    }
    return this.#hold(name, work)
  }

  #steal<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    this.#held.get(name)?.takeAway(new DOMException('taken by another request', 'AbortError'))
    return this.#hold(name, work)
  }

  async #hold<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    let takeAway: Held['takeAway'] = () => undefined
    const taken = new Promise<never>((_resolve, reject) => (takeAway = reject))
    const running = Promise.resolve().then(work)
    const ended = running.then(ignore, ignore)
    const held: Held = { ended, takeAway }
    this.#held.set(name, held)
    void this.#letGo(name, held)
    return Promise.race([running, taken])
  }

  async #letGo(name: string, held: Held): Promise<void> {
    await held.ended
    if (this.#held.get(name) === held) this.#held.delete(name)
  }
}

interface Held {
  readonly ended: Promise<void>
  readonly takeAway: (reason: DOMException) => void
}

function ignore(): void {
  // However it ended, it is over.
}

function orGivenUp(ended: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return ended
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason as Error)
    if (signal.aborted) return giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    void ended.then(() => resolve())
  })
}
