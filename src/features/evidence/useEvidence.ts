import type { Evidence } from '../../domain/documents/evidence'
import { byText } from '../../lib/byText'
import { useProfile } from '../../shared/content/ContentContext'
import { useCompetencyIds } from '../../shared/versions/useCompetencyIds'
import { evidenceWriter } from '../../storage/evidenceWriter'
import { useAllWritten, type Written } from '../../shared/documents/useWritten'

/** The examples that belong to the profile on the screen, the newest first, with its competencies as they are numbered today. */
export function useEvidence(): readonly Written<Evidence>[] {
  const profile = useProfile()
  const written = useAllWritten(evidenceWriter).filter(({ body }) => body.profile === profile.id)
  const { idsIn } = useCompetencyIds(
    profile,
    written.flatMap(({ body }) => body.competencies),
  )
  return written
    .map(({ id, body }) => ({ id, body: { ...body, competencies: idsIn(body.competencies) } }))
    .toSorted((a, b) => byText(b.body.date, a.body.date) || byText(a.id, b.id))
}
