import { idsDeletedWith, snapshotOf, wordsIn, type Snapshot } from '../support/simulated/snapshotOf'
import type { Archive } from '../../src/storage/archive/archive'

/** Something that somebody does on purpose, and that may take words away. */
export type Intent =
  | { readonly kind: 'delete' | 'undo'; readonly id: string }
  /** The words that must be there once everything was replaced. */
  | { readonly kind: 'replace'; readonly promised: ReadonlySet<string> }
  | { readonly kind: 'undo-restore' }
  | {
      readonly kind: 'merge'
      readonly archive: Archive
      readonly promised: ReadonlySet<string>
      readonly excused: ReadonlySet<string>
    }

/** What one device has promised its user, word by word, held against what lies on its disk at each commit. */
export class Model {
  readonly faults: string[] = []
  /** Every word that must be on the disk. */
  readonly promised = new Set<string>()
  /** Deleted, overwritten, replaced or lost: no promise any more. */
  readonly excused = new Set<string>()
  /** What the last finished copy holds of what was promised. */
  readonly copied = new Set<string>()
  /** Goes up when everything is replaced. */
  epoch = 0
  readonly #name: string
  readonly #intents = new Map<Intent, string>()
  readonly #everWritten = new Set<string>()
  #before: Snapshot = snapshotOf(undefined)
  #undo: ReadonlySet<string> = new Set()
  /** Lost, and to be brought back from the copies. */
  readonly #awaited = new Set<string>()

  constructor(name: string) {
    this.#name = name
  }

  get now(): Snapshot {
    return this.#before
  }

  /** The app has said that this is saved. */
  saved(word: string): void {
    if (this.excused.has(word)) return
    if (!this.#everWritten.has(word)) this.fault(`${word} was called saved and never written`)
    this.promised.add(word)
    this.check('when it was called saved')
  }

  excuse(words: Iterable<string>): void {
    for (const word of words) {
      this.excused.add(word)
      this.promised.delete(word)
    }
  }

  begin(intent: Intent, owner: string): void {
    this.#intents.set(intent, owner)
  }

  end(intent: Intent): void {
    this.#intents.delete(intent)
  }

  /** The tab is gone; what it was about to do is not done. */
  drop(owner: string): void {
    for (const [intent, whose] of this.#intents) if (whose === owner) this.#intents.delete(intent)
  }

  /** Looks at the disk after a commit of this tab. @param isWhole whether it was of a restore, or of undoing one. */
  commit(owner: string, after: Snapshot, isWhole: boolean): void {
    const before = this.#before
    this.#before = after
    if (after.fault !== undefined) this.fault(`what lies there is wrong: ${after.fault}`)
    for (const word of after.words.keys()) this.#everWritten.add(word)
    const intents = [...this.#intents].flatMap(([intent, whose]) => (whose === owner ? [intent] : []))
    const whole = intents.find(({ kind }) => kind !== 'delete' && kind !== 'undo')
    if (isWhole && whole) this.#wholeCommit(whole, before)
    else if ([...before.deleted].some((id) => !after.deleted.has(id))) this.fault('a deletion was forgotten')
    const gone = [...before.words].filter(([word]) => !after.words.has(word))
    for (const [word, ids] of gone) if (intents.some((one) => isMeant(one, ids, before))) this.excuse([word])
    this.check('at a commit')
  }

  #wholeCommit(intent: Intent, before: Snapshot): void {
    this.end(intent)
    if (intent.kind === 'merge') return this.#merged(intent, before)
    const kept = new Set(this.promised)
    this.epoch += 1
    this.copied.clear()
    const promised = intent.kind === 'replace' ? intent.promised : this.#undo
    // What is written and about to be called saved goes too.
    this.excuse([...kept, ...before.words.keys()])
    for (const word of promised) this.#promise(word)
    this.#undo = kept
  }

  #merged({ archive, promised, excused }: Extract<Intent, { kind: 'merge' }>, before: Snapshot): void {
    this.#undo = new Set(this.promised)
    this.excuse(excused)
    const places = wordsIn(archive)
    const deleted = new Set(archive.tombstones.map(({ id }) => id))
    for (const [word, ids] of before.words) if ([...ids].every((id) => deleted.has(id))) this.excuse([word])
    for (const word of promised) {
      const isDeletedHere = [...(places.get(word) ?? [])].every((id) => before.deleted.has(id))
      if (!isDeletedHere && !this.excused.has(word)) this.#promise(word)
    }
  }

  #promise(word: string): void {
    this.excused.delete(word)
    this.promised.add(word)
  }

  /** The database, or a part of it, is lost; what was copied is to be brought back at the next start. */
  lose(after: Snapshot): void {
    this.#before = after
    const gone = [...this.promised].filter((word) => !after.words.has(word))
    this.excuse(gone.filter((word) => !this.copied.has(word)))
    for (const word of gone) this.#awaited.add(word)
  }

  /** The app has compared the database with its copies. @param couldWrite else it brings nothing back. */
  healed(couldWrite: boolean): void {
    const { words } = this.#before
    if (!couldWrite) this.excuse([...this.#awaited].filter((word) => !words.has(word)))
    this.#awaited.clear()
    this.check('after a start')
  }

  check(when: string): void {
    const { words } = this.#before
    const lost = [...this.promised].filter((word) => !words.has(word) && !this.#awaited.has(word))
    if (lost.length === 0) return
    this.fault(`${when}: ${lost.join(', ')} was promised and is gone`)
    // Told once.
    this.excuse(lost)
  }

  fault(what: string): void {
    this.faults.push(`${this.#name}: ${what}`)
  }
}

function isMeant(intent: Intent, ids: ReadonlySet<string>, { archive }: Snapshot): boolean {
  if (intent.kind === 'undo') return ids.has(intent.id)
  if (intent.kind !== 'delete') return false
  const gone = idsDeletedWith(intent.id, archive)
  return [...ids].every((id) => gone.has(id))
}
