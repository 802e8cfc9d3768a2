import type { ProfileWording } from '../../domain/profile'
import type { Review } from '../../domain/review'
import { removeDocuments, updateDocument, type DocumentBody } from '../../storage/documents'
import { readDocuments } from '../../storage/readDocuments'
import { writeFailure, type WriteFailure } from '../../storage/writeFailure'
import { exchangeFormat } from './envelope'
import { plainContent } from './plainContent'
import { reviewFileContent } from './reviewToText'
import { contentToExchanged } from './textToExchanged'

/** A review on this device: one that somebody sent, or one that is made here. */
export interface StoredReview {
  /** Of the document. It is new each time one is kept: the id of what was deleted never comes back. */
  readonly id: string
  readonly side: 'received' | 'made'
  readonly review: Review
  /** The wording of what was looked at. */
  readonly profile: ProfileWording
}

/** Keeps a review that came in or is put back; one with the same id on the same side is replaced. */
export async function keepReview(
  review: Review,
  profile: ProfileWording,
  side: StoredReview['side'],
): Promise<StoredReview | WriteFailure> {
  try {
    const kept = (await readDocuments()).find(
      (document) =>
        document.kind === 'review' && document.side === side && reviewIn(document)?.review.id === review.id,
    )
    return await changeReview({ id: kept?.id ?? crypto.randomUUID(), side, review, profile }, () => review)
  } catch (error) {
    return writeFailure(error)
  }
}

/** One pure change to a review as it is stored now, or, when it is not stored yet, to this one. */
export async function changeReview(
  begun: StoredReview,
  change: (before: Review) => Review,
): Promise<StoredReview | WriteFailure> {
  let changed = begun
  const stored = await updateDocument('review', begun.id, (before) => {
    const known = { ...begun, ...(before && reviewIn(before)) }
    changed = { ...known, review: change(known.review) }
    return reviewBody(changed)
  })
  return 'type' in stored ? stored : changed
}

/** As it lies in the database. */
export function reviewBody({ side, review, profile }: Omit<StoredReview, 'id'>): DocumentBody<'review'> {
  return { side, format: exchangeFormat, content: plainContent(reviewFileContent(review, profile)) }
}

export function removeReview(id: string): Promise<'done' | WriteFailure> {
  return removeDocuments([id])
}

/** What is in a document; undefined when this version cannot read it. */
export function reviewIn({
  format,
  content,
}: Pick<DocumentBody<'review'>, 'format' | 'content'>): Pick<StoredReview, 'review' | 'profile'> | undefined {
  const exchanged = contentToExchanged('review', format, content)
  return exchanged.type === 'Review' ? { review: exchanged.review, profile: exchanged.profile } : undefined
}
