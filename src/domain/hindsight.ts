import type { Measurement } from './assessment'
import type { Scores } from './clusterValue'
import type { CompetencyId } from './profile'
import { isLevel, type Level } from './score'

/** Earlier levels as somebody sees them today; the levels of then stay what they were. */
export type Hindsight = ReadonlyMap<CompetencyId, Level>

/** An earlier moment with today's eyes: only what had a level then can be seen anew. */
export function withHindsight({ clusters, answers, translation }: Measurement, hindsight: Hindsight): Scores {
  const seen = [...answers].map(([id, { score }]) => {
    // Looked back on in the words of then.
    const now = isLevel(score) ? (hindsight.get(translation?.ids?.get(id) ?? id) ?? score) : score
    return [id, now === undefined ? {} : { score: now }] as const
  })
  return { clusters, answers: new Map(seen), ...(translation && { translation }) }
}

/** How many levels of then somebody sees lower, the same, or higher today. */
export function countsOf({ answers }: Measurement, hindsight: Hindsight) {
  const changes = [...hindsight].flatMap(([id, now]) => {
    const then = answers.get(id)?.score
    return isLevel(then) ? [now - then] : []
  })
  return {
    lower: changes.filter((change) => change < 0).length,
    same: changes.filter((change) => change === 0).length,
    higher: changes.filter((change) => change > 0).length,
  }
}
