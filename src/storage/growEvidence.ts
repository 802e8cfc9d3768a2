import type { Assessment } from '../domain/assessment'
import { originPrefix } from '../domain/evidenceOrigin'
import type { CompetencyId } from '../domain/profile'
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
  const id = `${originPrefix(original, competency)}${crypto.randomUUID()}`
  const body = {
    profile: profile.id,
    date,
    title: '',
    situation: note,
    task: '',
    action: '',
    result: '',
    reflection: '',
    competencies: [competency],
    tasks: [],
  }
  evidenceWriter.record(id, (before) => before ?? body, 'chosen')
  await evidenceWriter.flush()
  return id
}
