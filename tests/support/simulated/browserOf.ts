import { createHash } from 'node:crypto'
import type { EventLoop } from './EventLoop'
import type { Locks } from './Locks'
import type { PrivateDisk } from './PrivateDisk'
import type { Random } from '../random'

/** What all tabs of one device share. */
export interface Shared {
  readonly loop: EventLoop
  readonly random: Random
  readonly privateDisk: PrivateDisk
  readonly locks: Locks
  readonly localStorage: Storage
  readonly channels: Set<Channel>
  /** By how much the clock of this device is wrong, in milliseconds. */
  readonly clock: { ahead: number }
  /** Runs the script of a worker. */
  readonly startWorker: (browser: Browser) => void
}

/** By name, all that a script finds in its browser and that is not part of the language. */
export type Browser = Readonly<Record<string, unknown>>

/** The names, always in the same order. */
export const browserNames = [
  'AbortSignal',
  'BroadcastChannel',
  'Date',
  'FileSystemFileHandle',
  'MessageChannel',
  'Worker',
  'addEventListener',
  'clearTimeout',
  'crypto',
  'dispatchEvent',
  'document',
  'globalThis',
  'indexedDB',
  'IDBKeyRange',
  'localStorage',
  'navigator',
  'postMessage',
  'removeEventListener',
  'self',
  'sessionStorage',
  'setImmediate',
  'setTimeout',
  'window',
] as const

/** What a tab or a worker of this device finds in its browser. */
export function browserOf(shared: Shared, owner: string, own: Browser): Browser {
  const { loop, privateDisk, locks, localStorage } = shared
  const page = new EventTarget()
  const timers = {
    setTimeout: (task: () => void, wait = 0) => loop.after(wait, task, owner),
    clearTimeout: (timer: number | undefined) => timer !== undefined && loop.cancel(timer),
    setImmediate: (task: () => void) => loop.post(task, owner),
  }
  const browser = {
    ...timers,
    AbortSignal: { timeout: (wait: number) => signalAfter(loop, wait, owner) },
    Date: dateOf(shared),
    FileSystemFileHandle: class {
      createSyncAccessHandle(): void {}
    },
    BroadcastChannel: channelOf(shared, owner),
    MessageChannel: channelsOf(loop, owner),
    crypto: cryptoOf(shared.random),
    navigator: { storage: privateDisk.storage, locks },
    localStorage,
    document: Object.assign(new EventTarget(), {
      baseURI: 'https://app.example/',
      visibilityState: 'visible',
    }),
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
    dispatchEvent: page.dispatchEvent.bind(page),
    ...own,
  }
  const global = Object.create(
    globalThis,
    Object.getOwnPropertyDescriptors({ ...browser, Promise, [Symbol.for('Dexie')]: undefined }),
  ) as object
  return { ...browser, globalThis: global, window: global, self: global }
}

function signalAfter(loop: EventLoop, wait: number, owner: string): AbortSignal {
  const controller = new AbortController()
  loop.after(wait, () => controller.abort(new DOMException('took too long', 'TimeoutError')), owner)
  return controller.signal
}

function dateOf({ loop, clock }: Shared): unknown {
  const now = () => loop.now + clock.ahead
  return class extends Date {
    constructor(...given: readonly [] | readonly [number | string]) {
      super(given[0] ?? now())
    }
    static override now(): number {
      return now()
    }
  }
}

function cryptoOf(random: Random): object {
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('')
  return {
    randomUUID: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
    // At once, and not on another thread: that would end at another moment each time.
    subtle: {
      digest: async (_name: string, bytes: Uint8Array) =>
        new Uint8Array(createHash('sha256').update(bytes).digest()).buffer,
    },
  }
}

export interface Channel {
  readonly name: string
  readonly owner: string
  readonly hear: (data: unknown) => void
}

function channelOf({ loop, channels }: Shared, owner: string): unknown {
  return class extends EventTarget {
    onmessage: ((event: MessageEvent) => void) | null = null
    readonly #own: Channel

    constructor(name: string) {
      super()
      this.#own = { name, owner, hear: (data) => this.#hear(data) }
      channels.add(this.#own)
    }

    postMessage(data: unknown): void {
      for (const channel of channels) {
        if (channel === this.#own || channel.name !== this.#own.name) continue
        const copy: unknown = structuredClone(data)
        loop.post(() => channel.hear(copy), channel.owner)
      }
    }

    close(): void {
      channels.delete(this.#own)
    }

    #hear(data: unknown): void {
      const event = new MessageEvent('message', { data })
      this.onmessage?.(event)
      this.dispatchEvent(event)
    }
  }
}

/** One end of a pipe; what is put in here comes out at the other. */
export class Port extends EventTarget {
  other: Port | undefined
  readonly #loop: EventLoop
  readonly #owner: string

  constructor(loop: EventLoop, owner: string) {
    super()
    this.#loop = loop
    this.#owner = owner
  }

  postMessage(data: unknown, ports: readonly Port[] = []): void {
    const copy: unknown = structuredClone(data)
    this.#loop.post(() => this.other?.hear(copy, ports), this.#owner)
  }

  hear(data: unknown, ports: readonly Port[]): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data, ports }))
  }

  start(): void {}
  close(): void {}
}

export function pipe(loop: EventLoop, owner: string): readonly [Port, Port] {
  const [one, other] = [new Port(loop, owner), new Port(loop, owner)]
  one.other = other
  other.other = one
  return [one, other]
}

function channelsOf(loop: EventLoop, owner: string): unknown {
  return class {
    readonly port1: Port
    readonly port2: Port
    constructor() {
      ;[this.port1, this.port2] = pipe(loop, owner)
    }
  }
}
