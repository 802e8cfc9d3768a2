import { readGeneration } from './facts'
import type { Versioned } from './records/versionVector'

/**
 * By which name this tab signs what it writes: random, and another one for each loading of the page, so that no two
 * databases ever write under one name, also when the profile of a browser was copied or a phone was set up from a backup of
 * another. Decision 24. Made when it is first asked for: over plain http a browser cannot, and the app has to come to say so.
 */
let tab: string | undefined

/**
 * The name to sign with in this state of the database. When everything was replaced it counts revisions from older records,
 * so from then on this tab is somebody else. Only within a transaction.
 */
async function signature(): Promise<string> {
  tab ??= newName()
  return `${tab}.${await readGeneration()}`
}

/**
 * From now on this tab signs as somebody else: what it put back may be less than it stored, so its old name would say of what is
 * in a copy that it is here too.
 */
export function signAnew(): void {
  tab = newName()
}

/** A name for changes that are in a file and not in the database: whatever becomes of them there, no other change has it. */
export function nameOfFile(): string {
  return newName()
}

function newName(): string {
  return crypto.randomUUID().slice(0, 8)
}

type Signed = Pick<Versioned, 'revision' | 'writers'>

/** The next revision of a record, signed. Only within a transaction. */
export async function nextRevision(before: Signed | undefined): Promise<Signed> {
  const revision = (before?.revision ?? 0) + 1
  return { revision, writers: { ...before?.writers, [await signature()]: revision } }
}
