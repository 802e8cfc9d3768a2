import { isSameValue } from '../../lib/isSameValue'
import type { WriteFailure } from '../writeFailure'
import { noteCommit } from './commits'
import {
  allOf,
  baseOf,
  folded,
  lastWords,
  newest,
  setPending,
  type Change,
  type Known,
  type Stored,
  type TypedWords,
} from './Known'
import {
  enqueue,
  flushAutosave,
  statusOf,
  tidy,
  touch,
  type AutosaveState,
  type Refusal,
  type Unsaved,
} from './queue'

/** Told what is on the disk, before its second copy is made where one is needed. */
export type OnCommit<Value> = (outcome: Stored<Value> | Refusal) => void

/** Stores a change in one transaction, in which it sees what is stored then: so two tabs lose nothing. */
export type Store<Value> = (
  id: string,
  change: Change<Value>,
  onCommit: OnCommit<Value>,
) => Promise<Stored<Value> | Refusal | WriteFailure>

export type How = 'chosen' | 'typed'

/**
 * Everything of one kind that is stored while it is written. Changes are on the screen at once (`seen`) and stay pending until
 * their transaction has completed, also when that fails; all kinds are stored by one queue.
 */
export class Autosaved<Value> {
  readonly name: string
  readonly #store: Store<Value>
  readonly #known = new Map<string, Known<Value>>()
  /** Each as it was seen last. */
  readonly #seen = new Map<string, Value>()
  /** Where what was written in a deleted record went, and with which commit. */
  readonly #moved = new Map<string, { readonly to: string; readonly commit: number }>()

  constructor(name: string, store: Store<Value>) {
    this.name = name
    this.#store = store
  }

  /** Takes a change in and stores it. */
  record(id: string, change: Change<Value>, how: How, words?: TypedWords): void {
    const now = this.movedTo(id) ?? id
    const known = this.#knownOf(now)
    if (known.pending.length === 0) known.shown = this.#seen.get(now)
    known.pending = [...known.pending, { change, words }]
    enqueue(this.#unsaved(now, known), how)
  }

  /**
   * The record as the person sees it: the newest that is known, with what is still pending on top. The same value as long as it
   * says the same.
   * @param asOf which commits of this tab what was read holds already.
   */
  seen(id: string, read: Stored<Value> | undefined, asOf: number): Value | undefined {
    const known = this.#known.get(id)
    const before = this.#seen.get(id)
    const now = known ? folded(known, baseOf(known, newest(read, known.stored, asOf))) : read?.value
    // What was written here is the same value when it is stored, and when it is read again: nothing is drawn anew for that.
    const value = known && isSameValue(now, before) ? before : now
    if (value === undefined) this.#seen.delete(id)
    else this.#seen.set(id, value)
    return value
  }

  /** Stores all that is pending now, of every kind. */
  readonly flush = flushAutosave

  status(id: string): AutosaveState['status'] {
    return statusOf(this.#key(this.movedTo(id) ?? id))
  }

  /** The id under which somebody's words went on after this one was deleted elsewhere. */
  movedTo(id: string): string | undefined {
    return this.#moved.get(id)?.to
  }

  /** What was deleted is there again, because a backup was put back: it goes on as itself. */
  noteBack(id: string, asOf: number): void {
    if ((this.#moved.get(id)?.commit ?? asOf + 1) <= asOf) this.#moved.delete(id)
  }

  /** Which one was deleted elsewhere while somebody wrote in it, so that their words went on under this id. */
  cameFrom(id: string): string | undefined {
    return [...this.#moved].find(([, { to }]) => to === id)?.[0]
  }

  /** Every record with something pending, and how it would be on top of what is stored; of what is gone, on top of how it was seen last. */
  unstored(): readonly { readonly id: string; readonly on: Change<Value> }[] {
    const unstored = [...this.#known].filter(([, { pending }]) => pending.length > 0)
    return unstored.map(([id, known]) => ({
      id,
      on: (before) => allOf(known.pending, baseOf(known, before)),
    }))
  }

  /** The ids of what has something pending, or was stored since. @param asOf which commits of this tab what was read holds. */
  ahead(asOf: number): readonly string[] {
    const isAhead = ({ pending, stored }: Known<Value>) => pending.length > 0 || (stored?.commit ?? 0) > asOf
    return [...this.#known].flatMap(([id, known]) => (isAhead(known) ? [id] : []))
  }

  /** Forgets what was written here, because it was deleted here. */
  forget(id: string): void {
    this.#known.delete(id)
    this.#seen.delete(id)
    tidy()
  }

  #knownOf(id: string): Known<Value> {
    const known = this.#known.get(id) ?? { pending: [] }
    this.#known.set(id, known)
    return known
  }

  #key(id: string): string {
    return `${this.name} ${id}`
  }

  #unsaved(id: string, known: Known<Value>): Unsaved {
    return {
      key: this.#key(id),
      write: () => this.#write(id, known),
      isPending: () =>
        this.#known.get(id) === known && (known.pending.length > 0 || known.isWriting === true),
      drop: () => setPending(known, []),
      words: () => lastWords(known.pending),
    }
  }

  async #write(id: string, known: Known<Value>): Promise<'stored' | Refusal | WriteFailure> {
    const batch = known.pending
    known.isWriting = true
    const outcome = await this.#store(
      id,
      (before) => allOf(batch, before),
      (committed) => {
        if (!('type' in committed)) this.#noteStored(id, known, batch, committed)
      },
    )
    known.isWriting = false
    return 'type' in outcome ? outcome : 'stored'
  }

  /** At once when it is on the disk: what is read from then on holds it, and it may not be done again on top of that. */
  #noteStored(id: string, known: Known<Value>, batch: Known<Value>['pending'], outcome: Stored<Value>): void {
    setPending(
      known,
      known.pending.filter((one) => !batch.includes(one)),
    )
    const stored = { ...outcome, commit: noteCommit() }
    if (outcome.id === id) known.stored = stored
    else this.#move(id, known, stored)
  }

  /** It was deleted elsewhere, so the words are stored under another id; what was typed meanwhile goes along. */
  #move(from: string, { pending }: Known<Value>, stored: NonNullable<Known<Value>['stored']>): void {
    const known: Known<Value> = { pending, stored }
    this.#known.delete(from)
    this.#known.set(stored.id, known)
    this.#moved.set(from, { to: stored.id, commit: stored.commit })
    touch(this.#key(stored.id))
    if (pending.length > 0) enqueue(this.#unsaved(stored.id, known), 'typed')
  }
}
