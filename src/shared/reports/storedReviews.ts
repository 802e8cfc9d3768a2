import type { DocumentKind } from '../../domain/documents/documentKind'
import { reviewFiles } from '../../domain/documents/reviewFile'
import type { ProfileWording } from '../../domain/profile'
import type { Review } from '../../domain/review'
import { DocumentWriter } from '../../storage/documentWriter'
import { changeDocument } from '../../storage/documents'
import { readDocuments } from '../../storage/readDocuments'
import { writeFailure, type WriteFailure } from '../../storage/writeFailure'
import { exchangeFormat } from '../../exchange/report/envelope'
import { plainContent } from '../../exchange/report/plainContent'
import { reviewFileContent } from '../../exchange/report/reviewToText'
import { contentToExchanged } from '../../exchange/report/textToExchanged'

/** A review on this device, in the wording of what was looked at. */
export interface KeptReview {
  /** Somebody sent it, or it is made here. */
  readonly side: 'received' | 'made'
  readonly review: Review
  readonly profile: ProfileWording
}

export interface StoredReview extends KeptReview {
  /** Of the document. It is new each time one is kept: the id of what was deleted never comes back. */
  readonly id: string
}

/** Reviews as the app works with them; they are stored as the file in which they go to and fro. */
export const reviews: DocumentKind<'review', typeof reviewFiles.entries, KeptReview> = {
  ...reviewFiles,
  fromFields: ({ side, format, content }) => {
    const exchanged = contentToExchanged('review', format, content)
    if (exchanged.type !== 'Review') return undefined
    return { side, review: exchanged.review, profile: exchanged.profile }
  },
  toFields: ({ side, review, profile }) => ({
    side,
    format: exchangeFormat,
    content: plainContent(reviewFileContent(review, profile)),
  }),
}

/** Stores reviews while they are made. */
export const reviewWriter = new DocumentWriter(reviews)

/** Keeps a review that came in or is put back; one with the same id on the same side is replaced. */
export async function keepReview(
  review: Review,
  profile: ProfileWording,
  side: KeptReview['side'],
): Promise<'done' | WriteFailure> {
  try {
    const kept = (await storedReviews(side)).find((one) => one.review.id === review.id)
    const id = kept?.id ?? crypto.randomUUID()
    const stored = await changeDocument(reviews, id, (before) => ({ side, profile, ...before, review }))
    if (!('type' in stored)) return 'done'
    // Deleted between reading and writing: then it is a new one.
    return stored.type === 'WriteFailed' ? stored : await keepReview(review, profile, side)
  } catch (error) {
    return writeFailure(error)
  }
}

/** Every review of one side that can be read, in no order. @throws when the database is closed or broken. */
export async function storedReviews(side: KeptReview['side']): Promise<readonly StoredReview[]> {
  return (await readDocuments()).flatMap((record) => {
    const stored = reviewWriter.read(record)
    return stored?.value.side === side ? [{ id: stored.id, ...stored.value }] : []
  })
}
