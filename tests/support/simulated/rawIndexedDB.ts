/*
 * The insides of fake-indexeddb that a simulated disk interferes with; its types name only what a browser shows.
 */

interface RawEvent {
  type: string
}

export interface RawRequest {
  readonly readyState: 'pending' | 'done'
  readonly result?: RawConnection
  dispatchEvent: (event: RawEvent) => boolean
  addEventListener(type: string, listener: () => void): void
}

export interface RawTransaction {
  readonly mode: IDBTransactionMode
  readonly db: RawConnection
  readonly _state: 'active' | 'inactive' | 'committing' | 'finished'
  readonly _requests: readonly { readonly request: RawRequest }[]
  error: DOMException | null
  dispatchEvent: (event: RawEvent) => boolean
  _start: () => void
  _abort(error: string): void
}

export interface RawConnection {
  readonly _rawDatabase: RawDatabase
  close(): void
}

export interface RawDatabase {
  readonly connections: readonly RawConnection[]
  readonly transactions: readonly RawTransaction[]
  readonly rawObjectStores: ReadonlyMap<string, RawStore>
  processTransactions(): void
}

interface RawStore {
  readonly records: { delete(key: string): unknown }
  getAllValues(): readonly unknown[]
}
