import type { AssessmentId, OpenAssessment } from '../domain/assessment'
import type { CompetencyId } from '../domain/profile'
import { withChange, type AnswerChange } from '../domain/scoring'
import { updateOpenAssessment, type UpdateFailure } from './assessments'
import { beforeTakeover, connectionNow, subscribeConnection } from './connection'

/** A change that is on the screen and not yet on the disk. */
interface PendingChange {
  readonly assessment: AssessmentId
  readonly competency: CompetencyId
  readonly change: AnswerChange
}

export interface WriterState {
  /** `saved` is only said when nothing is pending. */
  readonly status: 'saved' | 'saving' | 'failed'
  readonly failure?: UpdateFailure
  readonly pending: readonly PendingChange[]
  /** Whether the last change was typing, which a screen reader should not be told about at every pause. */
  readonly typing: boolean
  /** What was stored last: the live query reports it a moment later. */
  readonly stored?: OpenAssessment
}

/** Typed text waits at most this long, in milliseconds: a slow, busy phone needs the rest of the 250 that are promised. */
const textDelay = 50

let state: WriterState = { status: 'saved', typing: false, pending: [] }
let timer: ReturnType<typeof setTimeout> | undefined
let running: Promise<void> | undefined
const listeners = new Set<() => void>()

export function writerState(): WriterState {
  return state
}

export function subscribeWriter(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Takes a change in and stores it: a choice at once, text within 50 ms. The change stays in `pending`, and so on the
 * screen, until its transaction has completed, also when that fails.
 */
export function recordAnswer(assessment: AssessmentId, competency: CompetencyId, change: AnswerChange): void {
  const next: PendingChange = { assessment, competency, change }
  const pending = [...state.pending.filter((one) => !replaces(next, one)), next]
  // A full or failing disk is left alone until somebody says that it may be tried again.
  if (state.failure?.type === 'WriteFailed') return set({ ...state, pending })
  set({ status: 'saving', typing: change.kind === 'note', pending })
  if (change.kind !== 'note') void flushAnswers()
  else timer ??= setTimeout(() => void flushAnswers(), textDelay)
}

/** Stores all that is pending now; done when it is on the disk or has failed (see `writerState`). */
export function flushAnswers(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  if (state.pending.length > 0) running ??= writeAll()
  return running ?? Promise.resolve()
}

beforeTakeover(flushAnswers)

subscribeConnection(() => {
  const wasClosed = state.failure?.type === 'WriteFailed' && state.failure.reason === 'closed'
  if (wasClosed && connectionNow().status === 'open') void flushAnswers()
})

/** Forgets a change that can never be stored, because its assessment was finished or deleted elsewhere. */
export function dropPending(): void {
  set({ status: 'saved', typing: false, pending: [] })
}

/** What was stored last is not the newest any more: a backup was put back, and may have brought an older one. */
export function forgetStored(): void {
  const { stored: _old, ...rest } = state
  state = rest
}

/** The assessment as the person sees it: stored, with what is still pending on top. */
export function withPending(assessment: OpenAssessment): OpenAssessment {
  const { stored, pending } = state
  const newest = stored?.id === assessment.id && stored.revision > assessment.revision ? stored : assessment
  return pending
    .filter((one) => one.assessment === assessment.id)
    .reduce((seen, { competency, change }) => withChange(seen, competency, change), newest)
}

async function writeAll(): Promise<void> {
  try {
    while (state.pending.length > 0) {
      const batch = state.pending
      const failure = await writeBatch(batch)
      if (failure) return set({ ...state, status: 'failed', failure })
      const pending = state.pending.filter((one) => !batch.includes(one))
      set({ status: pending.length > 0 ? 'saving' : 'saved', typing: state.typing, pending })
    }
  } finally {
    // Not a turn later: a change made in between would think that it is still being written.
    running = undefined
  }
}

/** One transaction for each assessment that has changes, in practice one. */
async function writeBatch(batch: readonly PendingChange[]): Promise<UpdateFailure | undefined> {
  for (const id of new Set(batch.map(({ assessment }) => assessment))) {
    const changes = batch.filter(({ assessment }) => assessment === id)
    const stored = await updateOpenAssessment(id, (assessment) =>
      changes.reduce((seen, { competency, change }) => withChange(seen, competency, change), assessment),
    )
    if (!('status' in stored)) return stored
    state = { ...state, stored }
  }
  return undefined
}

function replaces(next: PendingChange, one: PendingChange): boolean {
  return (
    next.assessment === one.assessment &&
    next.competency === one.competency &&
    next.change.kind === one.change.kind
  )
}

function set(next: Omit<WriterState, 'stored'>): void {
  state = state.stored ? { ...next, stored: state.stored } : next
  listeners.forEach((listener) => listener())
}
