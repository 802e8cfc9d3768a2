import { compileFunction } from 'node:vm'
import type * as FakeIndexedDB from 'fake-indexeddb'
import type { EventLoop } from './EventLoop'
import type { RawConnection, RawDatabase, RawRequest, RawTransaction } from './rawIndexedDB'

type Module = Pick<typeof FakeIndexedDB, 'IDBObjectStore' | 'IDBFactory' | 'IDBKeyRange' | 'IDBTransaction'>

type Factory = IDBFactory & { readonly _databases: Map<string, RawDatabase> }

/** What becomes of a transaction that is about to be committed. `unheard`: committed, and whoever asked never hears of it. */
export type Fate = 'commit' | 'full' | 'unheard' | 'lost connection'

/** Who decides over transactions and hears of them. */
export interface Watch {
  readonly fateOf: (owner: string) => Fate
  /** @param tables in which it wrote. */
  readonly onCommit: (owner: string, tables: ReadonlySet<string>) => void
  /** The tab is gone, at the very moment of its commit. */
  readonly onUnheard: (owner: string) => void
}

/** All by their table. */
export type Tables = Readonly<Record<string, readonly unknown[]>>

/** The databases of one device, with all that can become of a transaction, run by the event loop of the simulation. */
export class IndexedDisk {
  readonly keyRange: Module['IDBKeyRange']
  readonly #factory: Factory
  readonly #watch: Watch
  readonly #owners = new WeakMap<RawConnection, string>()
  readonly #written = new WeakMap<object, Set<string>>()
  readonly #opening = new Map<string, Set<RawRequest>>()

  constructor(code: string, loop: EventLoop, watch: Watch) {
    this.#watch = watch
    const run = compileFunction(`${code}\nreturn disk`, ['globalThis']) as (browser: object) => Module
    const { IDBFactory, IDBKeyRange, IDBTransaction, IDBObjectStore } = run({
      setImmediate: (task: () => void) => loop.post(task, loop.owner, 'disk'),
    })
    this.keyRange = IDBKeyRange
    // Declared as the browser's own; what is used here is what fake-indexeddb has inside.
    this.#factory = new IDBFactory() as unknown as Factory
    this.#interfere(IDBTransaction.prototype as unknown as RawTransaction)
    for (const way of ['put', 'delete'] as const) this.#noteWrites(IDBObjectStore.prototype, way)
  }

  /** What stands for `indexedDB` in one tab. */
  factoryFor(owner: string): object {
    const opening = new Set<RawRequest>()
    this.#opening.set(owner, opening)
    return {
      cmp: (a: unknown, b: unknown) => this.#factory.cmp(a, b),
      databases: () => this.#factory.databases(),
      deleteDatabase: (name: string) => this.#factory.deleteDatabase(name),
      open: (name: string, version?: number) => {
        const request = this.#factory.open(name, version) as unknown as RawRequest
        opening.add(request)
        const own = () => void (request.result && this.#owners.set(request.result, owner))
        request.addEventListener('upgradeneeded', own)
        request.addEventListener('success', own)
        for (const end of ['success', 'error']) request.addEventListener(end, () => opening.delete(request))
        return request
      },
    }
  }

  /** Whether the tab is in the middle of opening a database, where it cannot be stopped. */
  isOpening(owner: string): boolean {
    return (this.#opening.get(owner)?.size ?? 0) > 0
  }

  /** The tab is gone: what it did not commit never happened, and nobody hears of the rest. */
  drop(owner: string): void {
    for (const database of this.#factory._databases.values()) {
      const own = database.connections.filter((connection) => this.#owners.get(connection) === owner)
      own.forEach(cutOff)
      database.processTransactions()
    }
  }

  /** The tables as they lie there; undefined when there is no such database. */
  read(name: string): Tables | undefined {
    const stores = this.#factory._databases.get(name)?.rawObjectStores
    if (!stores || stores.size === 0) return undefined
    return Object.fromEntries([...stores].map(([table, store]) => [table, store.getAllValues()]))
  }

  /** Loses one record, or the whole database: only while no tab is open. */
  lose(name: string, record?: { readonly table: string; readonly key: string }): void {
    const database = this.#factory._databases.get(name)
    if (record) database?.rawObjectStores.get(record.table)?.records.delete(record.key)
    else this.#factory._databases.delete(name)
  }

  #interfere(prototype: RawTransaction): void {
    const start = prototype._start
    const commit = (transaction: RawTransaction) => this.#commit(transaction, start)
    prototype._start = function (this: RawTransaction) {
      if (isAtItsEnd(this)) commit(this)
      else start.call(this)
    }
  }

  #noteWrites(prototype: object, way: 'put' | 'delete'): void {
    const write = Reflect.get(prototype, way) as (...given: unknown[]) => unknown
    const written = this.#written
    Reflect.set(prototype, way, function (this: IDBObjectStore, ...given: unknown[]) {
      written.set(this.transaction, (written.get(this.transaction) ?? new Set()).add(this.name))
      return write.apply(this, given)
    })
  }

  #commit(transaction: RawTransaction, start: () => void): void {
    const owner = this.#owners.get(transaction.db)
    if (owner === undefined || transaction.mode !== 'readwrite') return start.call(transaction)
    const fate = this.#watch.fateOf(owner)
    if (fate === 'full') return transaction._abort('QuotaExceededError')
    if (fate === 'lost connection') loseConnection(transaction)
    if (fate === 'unheard') silence(transaction)
    start.call(transaction)
    this.#watch.onCommit(owner, this.#written.get(transaction) ?? new Set())
    if (fate !== 'unheard') return
    this.#watch.onUnheard(owner)
    transaction.db._rawDatabase.processTransactions()
  }
}

function isAtItsEnd({ _state, _requests }: RawTransaction): boolean {
  return _state !== 'finished' && _requests.every(({ request }) => request.readyState === 'done')
}

function cutOff(connection: RawConnection): void {
  const own = connection._rawDatabase.transactions.filter(({ db }) => db === connection)
  own.forEach(silence)
  for (const one of own) if (one._state !== 'finished') one._abort('AbortError')
  connection.close()
}

function silence(transaction: RawTransaction): void {
  transaction.dispatchEvent = () => true
  for (const { request } of transaction._requests) request.dispatchEvent = () => true
}

/** It is committed, and the browser says that it could not be, as when its storage process ends in between. */
function loseConnection(transaction: RawTransaction): void {
  const tell = transaction.dispatchEvent
  transaction.dispatchEvent = function (this: RawTransaction, event) {
    if (event.type !== 'complete') return tell.call(this, event)
    this.error = new DOMException('Connection to Indexed Database server lost', 'UnknownError')
    event.type = 'abort'
    return tell.call(this, event)
  }
}
