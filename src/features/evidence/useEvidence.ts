import type { Evidence } from '../../domain/documents/evidence'
import { byText } from '../../lib/byText'
import { useProfile } from '../../shared/content/ContentContext'
import { evidenceWriter } from '../../storage/evidenceWriter'
import { useAllWritten, type Written } from '../../shared/documents/useWritten'

/** The examples that belong to the profile on the screen, the newest first. */
export function useEvidence(): readonly Written<Evidence>[] {
  const { id } = useProfile()
  return useAllWritten(evidenceWriter)
    .filter(({ body }) => body.profile === id)
    .toSorted((a, b) => byText(b.body.date, a.body.date) || byText(a.id, b.id))
}
