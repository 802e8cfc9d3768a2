import type { AssessmentId } from './assessment'
import type { CompetencyId } from './profile'

/**
 * How the id begins of every example that grew out of the note at a competency. It names the first version of the measuring
 * moment, so that a correction of it knows the example too.
 */
export function originPrefix(original: AssessmentId, competency: CompetencyId): string {
  return `meting.${original}.${competency}.`
}

/** The id of an example that comes in the place of one that was deleted: another one, of the same origin. */
export function idInPlaceOf(id: string, fresh: string): string {
  return id.startsWith('meting.') ? `${id.slice(0, id.lastIndexOf('.') + 1)}${fresh}` : fresh
}
