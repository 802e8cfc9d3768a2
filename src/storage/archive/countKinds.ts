import type { DocumentRecord } from '../records/documentRecord'
import type { Archive } from './archive'
import { contentOf } from './mergeArchives'

/** What somebody made, in the way they speak of it. */
export type RecordKind = 'assessment' | DocumentRecord['kind']

/** How many of each kind there are; of what there is none, nothing. */
export type KindCounts = ReadonlyMap<RecordKind, number>

interface Counted {
  readonly assessments: readonly { readonly original: string }[]
  readonly documents: readonly { readonly kind: DocumentRecord['kind'] }[]
}

/** Of assessments: the versions of one count as one. */
export function countKinds({ assessments, documents }: Counted): KindCounts {
  const moments = new Set(assessments.map(({ original }) => original)).size
  const counts = new Map<RecordKind, number>(moments > 0 ? [['assessment', moments]] : [])
  for (const { kind } of documents) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** What the second holds that the first does not, or holds otherwise; who wrote it and how often is no part of that. */
export function countNew(before: Archive, after: Archive): KindCounts {
  const known = new Map([...before.assessments, ...before.documents].map((one) => [one.id, contentOf(one)]))
  const isNew = (one: Archive['assessments' | 'documents'][number]) => known.get(one.id) !== contentOf(one)
  return countKinds({
    assessments: after.assessments.filter(isNew),
    documents: after.documents.filter(isNew),
  })
}
