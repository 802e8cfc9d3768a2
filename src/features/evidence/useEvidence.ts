import type { Evidence } from '../../domain/documents/evidence'
import { useProfile } from '../../shared/content/ContentContext'
import { evidenceWriter } from '../../storage/evidenceWriter'
import { useAllWritten, type Written } from '../../shared/documents/useWritten'

/** The examples that belong to the profile on the screen, the newest first. */
export function useEvidence(): readonly Written<Evidence>[] {
  const { id } = useProfile()
  return useAllWritten(evidenceWriter)
    .filter(({ body }) => body.profile === id)
    .toSorted((a, b) => order(b.body.date, a.body.date) || order(a.id, b.id))
}

function order(a: string, b: string): number {
  return Number(a > b) - Number(a < b)
}
