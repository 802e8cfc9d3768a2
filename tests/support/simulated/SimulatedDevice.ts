import { compileFunction } from 'node:vm'
import type * as TabCodeModule from '../../simulator/tabCode'
import { randomFrom } from '../random'
import {
  browserNames,
  browserOf,
  pipe,
  type Browser,
  type Channel,
  type Port,
  type Shared,
} from './browserOf'
import { codeOf, type WithoutCure } from './codeOf'
import type { EventLoop } from './EventLoop'
import { IndexedDisk, type Watch } from './IndexedDisk'
import { Locks } from './Locks'
import { PrivateDisk } from './PrivateDisk'

type Script = (browser: Browser) => unknown

type TabCode = typeof TabCodeModule

/** The app's storage and a browser's, ready to be run as often as one likes. */
export interface Scripts {
  readonly tab: (browser: Browser) => TabCode
  readonly worker: Script
  readonly disk: string
}

/** @param withoutCures what to take out of the app first. */
export async function makeScripts(withoutCures: readonly WithoutCure[] = []): Promise<Scripts> {
  const here = 'tests/simulator/tabCode.ts'
  return {
    tab: scriptOf(await codeOf(here, 'tab', withoutCures), 'tab') as Scripts['tab'],
    worker: scriptOf(await codeOf('src/storage/secondCopy/worker/copy.worker.ts', 'worker'), 'undefined'),
    disk: await codeOf('node_modules/fake-indexeddb/build/esm/index.js', 'disk'),
  }
}

function scriptOf(code: string, answer: string): Script {
  const run = compileFunction(`${code}\nreturn ${answer}`, [...browserNames]) as (
    ...given: unknown[]
  ) => unknown
  return (browser) => run(...browserNames.map((name) => browser[name]))
}

/** One browser on one device: a database, private files, a clock and locks that all of its tabs share. */
export class SimulatedDevice {
  readonly disk: IndexedDisk
  readonly privateDisk = new PrivateDisk()
  readonly clock = { ahead: 0 }
  readonly #scripts: Scripts
  readonly #shared: Shared

  constructor(scripts: Scripts, loop: EventLoop, { seed, watch }: { seed: number; watch: Watch }) {
    this.#scripts = scripts
    this.disk = new IndexedDisk(scripts.disk, loop, watch)
    this.#shared = {
      loop,
      random: randomFrom(seed),
      privateDisk: this.privateDisk,
      locks: new Locks(loop),
      localStorage: new Kept(),
      channels: new Set<Channel>(),
      clock: this.clock,
      startWorker: (browser) => void scripts.worker(browser),
    }
  }

  /** Opens the app in a tab. Nothing of an earlier tab is in it. */
  openTab(owner: string): TabCode {
    const browser = browserOf(this.#shared, owner, {
      indexedDB: this.disk.factoryFor(owner),
      IDBKeyRange: this.disk.keyRange,
      Worker: workerOf(this.#shared, owner),
    })
    return this.#scripts.tab(browser)
  }

  /** Ends a tab at once, as a crash does. */
  dropTab(owner: string): void {
    const { loop, locks, channels } = this.#shared
    loop.drop(owner)
    this.disk.drop(owner)
    for (const channel of channels) if (channel.owner === owner) channels.delete(channel)
    locks.drop(owner)
  }
}

function workerOf(shared: Shared, owner: string): unknown {
  return class extends EventTarget {
    readonly #port: Port

    constructor() {
      super()
      const [own, inWorker] = pipe(shared.loop, owner)
      this.#port = own
      own.addEventListener('message', (event) =>
        this.dispatchEvent(
          Object.assign(new Event('message'), { data: Reflect.get(event, 'data') as unknown }),
        ),
      )
      const listen = inWorker.addEventListener.bind(inWorker)
      const postMessage = inWorker.postMessage.bind(inWorker)
      shared.startWorker(browserOf(shared, owner, { addEventListener: listen, postMessage }))
    }

    postMessage(data: unknown, ports: readonly Port[] = []): void {
      this.#port.postMessage(data, ports)
    }

    terminate(): void {
      this.#port.other = undefined
    }
  }
}

/** What stands for `localStorage`. */
class Kept implements Storage {
  readonly #values = new Map<string, string>()
  get length(): number {
    return this.#values.size
  }
  key = (index: number) => [...this.#values.keys()][index] ?? null
  getItem = (key: string) => this.#values.get(key) ?? null
  setItem = (key: string, value: string) => void this.#values.set(key, value)
  removeItem = (key: string) => void this.#values.delete(key)
  clear = () => this.#values.clear()
}
