import type { Assessment, AssessmentId } from './assessment'
import { versionsOf } from './sealing'

/**
 * The assessments that are this same one as another device had it, each in its newest version. Both sides of a
 * conflict find each other; what was deleted meanwhile is not among them.
 */
export function otherSides(original: AssessmentId, all: readonly Assessment[]): readonly Assessment[] {
  const roots = new Set(versionsOf(all, original).map(rootOf))
  const others = all.filter((one) => one.original !== original && roots.has(rootOf(one)))
  return [...new Set(others.map((one) => one.original))].flatMap((other) => {
    const newest = versionsOf(all, other).at(-1)
    return newest ? [newest] : []
  })
}

/** The one that kept its id; a correction of either side keeps what it was the other side of. */
function rootOf({ id, conflictOf }: Assessment): AssessmentId {
  return conflictOf ?? id
}
