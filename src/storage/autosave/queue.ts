import { Observable } from '../../lib/Observable'
import { beforeTakeover, connectionState } from '../connection'
import type { WriteFailure } from '../writeFailure'

/** Why changes can never be stored where they were meant to be. */
export type Refusal =
  | { readonly type: 'AssessmentMissing' }
  | { readonly type: 'AssessmentAlreadySealed'; readonly sealedAt: string }
  | { readonly type: 'DocumentDeleted' }

/** One record with changes that are on the screen and may not be on the disk yet. */
export interface Unsaved {
  /** Tells it from all other records. */
  readonly key: string
  /** Stores what is pending now, in one transaction. */
  readonly write: () => Promise<'stored' | Refusal | WriteFailure>
  readonly isPending: () => boolean
  /** Gives up what is pending. */
  readonly drop: () => void
  /** What was typed and is pending, to be copied when it can be stored nowhere. */
  readonly words: () => readonly string[]
}

/** A record whose changes are refused, until somebody has seen that. */
export interface Refused {
  readonly key: string
  readonly refusal: Refusal
  readonly words: readonly string[]
}

export interface AutosaveState {
  /** `idle`: nothing was written in this tab. `saved` is only said when nothing is pending, nor held back by a field. */
  readonly status: 'idle' | 'saved' | 'saving' | 'failed'
  /** Why writing stands still, for all records. */
  readonly failure?: WriteFailure
  readonly refused: readonly Refused[]
  /** What was typed and cannot be stored now, to be copied. */
  readonly words: readonly string[]
  /** Goes up whenever what is seen of any record may be another. */
  readonly changes: number
  /** Whether the last change was typing, which a screen reader should not be told about at every pause. */
  readonly typing: boolean
}

/** Typed text waits at most this long, in milliseconds: a slow, busy phone needs the rest of the 250 that are promised. */
const textDelay = 50

/** The records with something pending, in the order in which they were first changed. */
const unsaved = new Map<string, Unsaved>()
const refusals = new Map<string, Refusal>()
const touched = new Set<string>()
let failure: WriteFailure | undefined
/** How many fields hold what cannot be stored as it stands there: a day halfway, an amount that is none. */
let held = 0
let timer: ReturnType<typeof setTimeout> | undefined
let running: Promise<void> | undefined

/** How storing what is written stands, for all records together: another with every change that is made or stored. */
export const autosaveState = new Observable<AutosaveState>({
  status: 'idle',
  refused: [],
  words: [],
  changes: 0,
  typing: false,
})

/** How one record stands: `idle` when nothing was written to it in this tab. */
export function statusOf(key: string): AutosaveState['status'] {
  if (unsaved.has(key)) return failure || refusals.has(key) ? 'failed' : 'saving'
  return touched.has(key) ? savedUnlessHeld() : 'idle'
}

/** Tells that a field holds what is not stored: nothing is called saved until the answer was called. */
export function holdBack(): () => void {
  held += 1
  tell()
  return () => {
    held -= 1
    tell()
  }
}

/**
 * Takes in that a record was changed, and stores it: a choice at once, text within 50 ms. A full or failing disk is left
 * alone until somebody says that it may be tried again.
 */
export function enqueue(record: Unsaved, how: 'chosen' | 'typed'): void {
  unsaved.set(record.key, unsaved.get(record.key) ?? record)
  touched.add(record.key)
  tell(how === 'typed')
  if (failure) return
  if (how === 'typed') timer ??= setTimeout(() => void flushAutosave(), textDelay)
  else void flushAutosave()
}

/** Notes that something was written in a record, which can then be called saved. */
export function touch(key: string): void {
  touched.add(key)
}

/** Stores all that is pending now; done when it is on the disk, has failed or is refused (see `autosaveState`). */
export function flushAutosave(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  if (nextRecord()) running ??= writeAll()
  return running ?? Promise.resolve()
}

/** Gives up changes that are refused, once somebody has seen it. */
export function dropRefused(): void {
  for (const key of refusals.keys()) unsaved.get(key)?.drop()
  tidy()
}

/** What was pending is stored in another way: there is nothing left to say of it. */
export function dropUnsaved(): void {
  unsaved.forEach((record) => record.drop())
  touched.clear()
  tidy()
}

/** Forgets records of which nothing is pending any more. */
export function tidy(): void {
  for (const [key, record] of unsaved) if (!record.isPending()) forget(key)
  if (unsaved.size === 0) failure = undefined
  tell()
}

beforeTakeover(flushAutosave)

connectionState.subscribe(() => {
  if (failure?.reason === 'closed' && connectionState.get().status === 'open') void flushAutosave()
})

async function writeAll(): Promise<void> {
  try {
    for (let record = nextRecord(); record; record = nextRecord()) {
      const outcome = await record.write()
      if (outcome === 'stored') failure = undefined
      else if (outcome.type === 'WriteFailed') {
        failure = outcome
        return tell()
      } else refusals.set(record.key, outcome)
      if (!record.isPending()) forget(record.key)
      tell()
    }
  } finally {
    // Not a turn later: a change made in between would think that it is still being written.
    running = undefined
  }
}

/** One record that is refused keeps no other from being stored. */
function nextRecord(): Unsaved | undefined {
  return [...unsaved.values()].find(({ key }) => !refusals.has(key))
}

function forget(key: string): void {
  unsaved.delete(key)
  refusals.delete(key)
}

function tell(typing = autosaveState.get().typing): void {
  autosaveState.set({
    status: statusNow(),
    ...(failure && { failure }),
    refused: refusedNow(),
    words: failure ? [...unsaved.values()].flatMap((record) => record.words()) : [],
    changes: autosaveState.get().changes + 1,
    typing,
  })
}

function refusedNow(): readonly Refused[] {
  return [...refusals].map(([key, refusal]) => ({ key, refusal, words: unsaved.get(key)?.words() ?? [] }))
}

function statusNow(): AutosaveState['status'] {
  if (failure ?? refusals.size > 0) return 'failed'
  if (unsaved.size > 0) return 'saving'
  return touched.size > 0 ? savedUnlessHeld() : 'idle'
}

function savedUnlessHeld(): 'saved' | 'idle' {
  return held > 0 ? 'idle' : 'saved'
}
