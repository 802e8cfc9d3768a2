/** One record as it is stored. */
export interface Stored<Value> {
  readonly id: string
  /** One more for each change. */
  readonly revision: number
  readonly value: Value
}

/** One pure change to what is there. Undefined where there is nothing to change. */
export type Change<Value> = (before: Value | undefined) => Value | undefined

/** What was typed, for whoever has to copy it when it can be stored nowhere. */
export interface TypedWords {
  /** Which text of the record it is. */
  readonly of: string
  /** All of it, as it stood on the screen. */
  readonly text: string
}

interface PendingChange<Value> {
  readonly change: Change<Value>
  readonly words: TypedWords | undefined
}

/** What this tab knows of one record beyond what it read. */
export interface Known<Value> {
  pending: readonly PendingChange<Value>[]
  /** Until its second copy is made too, where one is needed. */
  isWriting?: boolean
  stored?: Stored<Value> & { readonly commit: number }
  /** How it stood on the screen before what is pending: where it was deleted elsewhere meanwhile, the words stay on top of that. */
  shown?: Value | undefined
  /** So many of the pending changes on top of a base: typing on a full disk must not do all of them again for each key. */
  folded?: { readonly base: Value | undefined; readonly count: number; readonly value: Value | undefined }
}

/** What is there; where that was deleted while something is pending, how it was seen last. */
export function baseOf<Value>({ pending, shown }: Known<Value>, there: Value | undefined): Value | undefined {
  return there ?? (pending.length > 0 ? shown : undefined)
}

/** Of each text as it was typed last. */
export function lastWords<Value>(pending: readonly PendingChange<Value>[]): readonly string[] {
  const words = new Map(pending.flatMap(({ words: one }) => (one ? [[one.of, one.text] as const] : [])))
  return [...words.values()].filter((text) => text.trim() !== '')
}

/** What is still to be stored, from now on. */
export function setPending<Value>(known: Known<Value>, pending: Known<Value>['pending']): void {
  known.pending = pending
  delete known.folded
}

/** All of it, in the order in which it was made. */
export function allOf<Value>(
  pending: readonly PendingChange<Value>[],
  before: Value | undefined,
): Value | undefined {
  return pending.reduce<Value | undefined>((value, { change }) => change(value), before)
}

/** What this tab stored counts as long as what was read does not hold it. */
export function newest<Value>(
  read: Stored<Value> | undefined,
  stored: Known<Value>['stored'],
  asOf: number,
): Value | undefined {
  const isAhead = stored && stored.commit > asOf && stored.revision > (read?.revision ?? 0)
  return isAhead ? stored.value : read?.value
}

/** With all that is pending on top of a base. */
export function folded<Value>(known: Known<Value>, base: Value | undefined): Value | undefined {
  const { pending, folded: before } = known
  const from = before && Object.is(before.base, base) ? before : { count: 0, value: base }
  const value = allOf(pending.slice(from.count), from.value)
  known.folded = { base, count: pending.length, value }
  return value
}
