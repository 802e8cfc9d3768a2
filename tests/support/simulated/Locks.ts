import type { EventLoop } from './EventLoop'

interface Held {
  readonly owner: string
  readonly release: () => void
  readonly break: (why: Error) => void
}

interface Waiting {
  readonly owner: string
  readonly take: () => void
}

interface Options {
  readonly signal?: AbortSignal
  readonly steal?: boolean
}

/** The locks of one device, as `navigator.locks` gives them to each of its tabs. */
export class Locks {
  readonly #loop: EventLoop
  readonly #held = new Map<string, Held>()
  readonly #waiting = new Map<string, Waiting[]>()

  constructor(loop: EventLoop) {
    this.#loop = loop
  }

  request<T>(name: string, options: Options, work: () => Promise<T>): Promise<T> {
    const { owner } = this.#loop
    return new Promise<T>((resolve, reject) => {
      const take = () => this.#take(name, owner, { work, resolve, reject })
      if (options.steal === true) {
        this.#held.get(name)?.break(new DOMException('stolen', 'AbortError'))
        this.#held.delete(name)
        return this.#loop.post(take, owner)
      }
      const queue = this.#waiting.get(name) ?? []
      this.#waiting.set(name, queue)
      const waiting = { owner, take }
      queue.push(waiting)
      options.signal?.addEventListener('abort', () => {
        if (!queue.includes(waiting)) return
        queue.splice(queue.indexOf(waiting), 1)
        reject(new DOMException('took too long', 'TimeoutError'))
      })
      this.#next(name)
    })
  }

  /** A tab that is gone holds nothing and waits for nothing. */
  drop(owner: string): void {
    for (const [name, queue] of this.#waiting) {
      const others = queue.filter((one) => one.owner !== owner)
      queue.splice(0, queue.length, ...others)
      if (this.#held.get(name)?.owner === owner) this.#held.delete(name)
      this.#next(name)
    }
  }

  #next(name: string): void {
    if (this.#held.has(name)) return
    const next = this.#waiting.get(name)?.shift()
    if (!next) return
    this.#held.set(name, { owner: next.owner, release: () => undefined, break: () => undefined })
    this.#loop.post(next.take, next.owner)
  }

  #take<T>(
    name: string,
    owner: string,
    {
      work,
      resolve,
      reject,
    }: { work: () => Promise<T>; resolve: (of: T) => void; reject: (why: unknown) => void },
  ): void {
    const held: Held = {
      owner,
      break: reject,
      release: () => {
        if (this.#held.get(name) !== held) return
        this.#held.delete(name)
        this.#next(name)
      },
    }
    this.#held.set(name, held)
    work().then(resolve, reject).finally(held.release)
  }
}
