import type { Assessment } from '../domain/assessment'
import { startEvidence } from '../domain/documents/evidence'
import { originPrefix } from '../domain/evidenceOrigin'
import type { CompetencyId } from '../domain/profile'
import { flushAutosave } from './autosave/queue'
import { evidenceWriter } from './evidenceWriter'

/**
 * Makes an example of the note at a competency, and answers its id. The note becomes the situation: who names an example in a
 * sentence or two says what happened, and that is where STARR begins. The other steps stay empty, and so show what to add.
 */
export async function growEvidence(
  { original, date, profile }: Assessment,
  competency: CompetencyId,
  note: string,
): Promise<string> {
  const evidence = startEvidence({ profile: profile.id, date, situation: note, competencies: [competency] })
  const id = evidenceWriter.add(evidence, `${originPrefix(original, competency)}${crypto.randomUUID()}`)
  await flushAutosave()
  return id
}
