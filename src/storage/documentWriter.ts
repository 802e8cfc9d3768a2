import * as v from 'valibot'
import { wellFormed } from '../lib/wellFormed'
import { beforeTakeover, connectionNow, subscribeConnection } from './connection'
import {
  isDocument,
  updateDocument,
  type DocumentBody,
  type DocumentKind,
  type StoredDocument,
} from './documents'
import { addWriter, type OpenWriter, type WritingState } from './openWriters'
import { documentRecord } from './records/documentRecord'

type Change<K extends DocumentKind> = (before: DocumentBody<K> | undefined) => DocumentBody<K>

/** A change that is on the screen and not yet on the disk. */
interface PendingChange<K extends DocumentKind> {
  readonly id: string
  readonly change: Change<K>
}

export interface DocumentWriterState extends WritingState {
  /** Whether the last change was typing, which a screen reader should not be told about at every pause. */
  readonly typing: boolean
}

/** Typed text waits at most this long, in milliseconds. */
const textDelay = 50

/** Stores the documents of one kind while they are written. There is one for each kind, as long as the page is open. */
export class DocumentWriter<K extends DocumentKind> implements OpenWriter {
  readonly kind: K
  #state: DocumentWriterState = { status: 'saved', typing: false }
  #pending: readonly PendingChange<K>[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | undefined
  #isGuarded = false
  /** What was stored last: the live query reports it a moment later. */
  readonly #stored = new Map<string, StoredDocument<K>>()
  readonly #listeners = new Set<() => void>()

  constructor(kind: K) {
    this.kind = kind
    addWriter(this)
  }

  readonly forgetStored = (): void => this.#stored.clear()

  readonly dropPending = (): void => {
    this.#pending = []
    this.#set({ status: 'saved', typing: false })
  }

  readonly unstored: OpenWriter['unstored'] = (documents) =>
    [...new Set(this.#pending.map(({ id }) => id))].map((id) => {
      const record = documents.find((document) => document.id === id)
      const body = this.withPending(id, record && isDocument(this.kind, record) ? record : undefined)
      const { revision = 0, writers: by = {} } = record ?? {}
      return v.parse(documentRecord, { ...body, kind: this.kind, id, revision: revision + 1, writers: by })
    })

  readonly state = (): DocumentWriterState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes a change in and stores it: a choice at once, text within 50 ms. It stays pending until its transaction has completed. */
  record(id: string, change: Change<K>, how: 'chosen' | 'typed'): void {
    this.#guard()
    this.#pending = [...this.#pending, { id, change: (before) => wellFormed(change(before)) }]
    // A full or failing disk is left alone until somebody says that it may be tried again.
    if (this.#state.failure) return this.#set({ ...this.#state })
    this.#set({ status: 'saving', typing: how === 'typed' })
    if (how === 'typed') this.#timer ??= setTimeout(() => void this.flush(), textDelay)
    else void this.flush()
  }

  /** Stores all that is pending now; done when it is on the disk or has failed. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#pending.length > 0) this.#running ??= this.#writeAll()
    return this.#running ?? Promise.resolve()
  }

  /** The document as the person sees it: the newest that is known, with what is still pending on top. */
  seen(id: string, known?: StoredDocument<K>): DocumentBody<K> | undefined {
    const last = this.#stored.get(id)
    const newest = last && last.revision > (known?.revision ?? 0) ? last : known
    return this.withPending(id, newest?.body)
  }

  /** What is still pending on top of what is known. */
  withPending(id: string, known: DocumentBody<K> | undefined): DocumentBody<K> | undefined {
    return this.#pending.filter((one) => one.id === id).reduce((body, { change }) => change(body), known)
  }

  /** Forgets what was written here, because it was deleted or another one was put in its place. */
  forget(id: string): void {
    this.#stored.delete(id)
    this.#pending = this.#pending.filter((one) => one.id !== id)
  }

  async #writeAll(): Promise<void> {
    try {
      for (let [first] = this.#pending; first; [first] = this.#pending) {
        const { id } = first
        const batch = this.#pending.filter((one) => one.id === id)
        const outcome = await updateDocument(this.kind, id, (before) => changedBy(batch, before, first))
        if ('type' in outcome) return this.#set({ ...this.#state, status: 'failed', failure: outcome })
        this.#stored.set(id, outcome)
        this.#pending = this.#pending.filter((one) => !batch.includes(one))
        const status = this.#pending.length > 0 ? 'saving' : 'saved'
        this.#set({ status, typing: this.#state.typing })
      }
    } finally {
      // Not a turn later: a change made in between would think that it is still being written.
      this.#running = undefined
    }
  }

  #set(next: DocumentWriterState): void {
    this.#state = next
    this.#listeners.forEach((listener) => listener())
  }

  /** Stores what is pending when the page is hidden, and asks before a tab closes on words that are not stored. */
  #guard(): void {
    if (this.#isGuarded) return
    this.#isGuarded = true
    const store = () => void this.flush()
    beforeTakeover(() => this.flush())
    subscribeConnection(() => {
      if (this.#state.failure?.reason === 'closed' && connectionNow().status === 'open') store()
    })
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && store())
    addEventListener('pagehide', store)
    addEventListener('beforeunload', (event) => {
      store()
      if (this.#state.status === 'failed') event.preventDefault()
    })
  }
}

/** All of a batch after one another; `first` is the first of them. */
function changedBy<K extends DocumentKind>(
  batch: readonly PendingChange<K>[],
  before: DocumentBody<K> | undefined,
  first: PendingChange<K>,
): DocumentBody<K> {
  return batch.slice(1).reduce((body, { change }) => change(body), first.change(before))
}
