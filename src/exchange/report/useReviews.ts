import { useMemo } from 'react'
import * as v from 'valibot'
import type { ReportId } from '../../domain/reportId'
import type { DocumentRecord } from '../../storage/records/documentRecord'
import { useDocuments } from '../../storage/useDocuments'
import { reviewIn, type StoredReview } from './storedReviews'

/** Every review of one side that can be read, the newest first. */
export function useReviews(side: StoredReview['side']): readonly StoredReview[] {
  const documents = useDocuments()
  return useMemo(
    () =>
      documents
        .flatMap((document) => storedReview(document, side))
        .toSorted((a, b) => (a.review.madeOn < b.review.madeOn ? 1 : -1)),
    [documents, side],
  )
}

/** The review that is made here about this report, when it was begun. Only that one is read whole. */
export function useMadeReview(report: ReportId): StoredReview | undefined {
  const documents = useDocuments()
  return useMemo(() => {
    const about = documents.filter((document) => isAbout(document, report))
    // Of two sides of one that was changed on two devices, the first.
    const [first] = about.toSorted((a, b) => Number('conflictOf' in a) - Number('conflictOf' in b))
    return first && storedReview(first, 'made')[0]
  }, [documents, report])
}

const head = v.looseObject({
  review: v.looseObject({ about: v.looseObject({ report: v.string() }) }),
})

function isAbout(document: DocumentRecord, report: ReportId): boolean {
  if (document.kind !== 'review' || document.side !== 'made') return false
  const { success, output } = v.safeParse(head, document.content)
  return success && output.review.about.report === report
}

function storedReview(document: DocumentRecord, side: StoredReview['side']): readonly StoredReview[] {
  if (document.kind !== 'review' || document.side !== side) return []
  const inside = reviewIn(document)
  return inside ? [{ id: document.id, side, ...inside }] : []
}
