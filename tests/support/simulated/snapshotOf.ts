import { sortedArchive, type Archive } from '../../../src/storage/archive/archive'
import { archiveFault } from '../../../src/storage/archive/archiveFault'
import type { Tables } from './IndexedDisk'

/** What lies on a disk, and the words in it. */
export interface Snapshot {
  readonly archive: Archive
  /** By word: the ids of the records in which it stands. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
  readonly deleted: ReadonlySet<string>
  /** What is wrong with it, so that no backup could be made. */
  readonly fault: string | undefined
}

const nothing = { assessments: [], documents: [], places: [], tombstones: [], facts: [], snapshots: [] }

/** Whether each record fits its schema is not looked at here: that would take longer than all the rest. */
export function snapshotOf(tables: Tables = nothing): Snapshot {
  const { facts, snapshots: _kept, ...rest } = tables as unknown as Archive & typeof nothing
  const generation = (facts as readonly { key: string; value: number }[]).find(
    ({ key }) => key === 'generation',
  )
  const archive = sortedArchive({ ...rest, generation: generation?.value ?? 0 })
  const fault = archiveFault(archive, undefined) ?? actionFault(archive)
  return {
    archive,
    words: wordsIn(archive),
    deleted: new Set(archive.tombstones.map(({ id }) => id)),
    fault: fault && `${fault.path} ${fault.problem}`,
  }
}

/** Somebody added it once. */
function actionFault({
  documents,
}: Archive): { readonly path: string; readonly problem: string } | undefined {
  for (const document of documents) {
    const ids = document.kind === 'goal' ? document.actions.map(({ id }) => id) : []
    if (new Set(ids).size < ids.length) return { path: document.id, problem: 'has one action twice' }
  }
  return undefined
}

/** By word: the ids of the records in which it stands, and not only in what undoing would bring back. */
export function wordsIn({ assessments, documents }: Archive): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>()
  for (const record of [...assessments, ...documents]) {
    const text = JSON.stringify(record, (key, value: unknown) => (key === 'lastChange' ? undefined : value))
    for (const [word] of text.matchAll(/w\d+/g))
      words.set(word, (words.get(word) ?? new Set()).add(record.id))
  }
  return words
}

/** The ids of all that goes when this is deleted: an assessment goes with all of its versions. */
export function idsDeletedWith(id: string, { assessments }: Archive): ReadonlySet<string> {
  return new Set([id, ...assessments.flatMap((one) => (one.original === id ? [one.id as string] : []))])
}
