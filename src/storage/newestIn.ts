import type { DocumentRecord } from './records/documentRecord'

/**
 * The content of one document as the newest change of another, or of itself. What a later version of the app wrote goes
 * along with the content that it belongs to.
 */
export function newestIn(place: DocumentRecord, content: DocumentRecord, device: string): object {
  const { id, conflictOf, writers } = place
  const revision = place.revision + 1
  const { conflictOf: _its, ...said } = content
  return {
    ...said,
    ...(conflictOf !== undefined && { conflictOf }),
    id,
    revision,
    writers: { ...writers, [device]: revision },
  }
}
