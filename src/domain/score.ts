/** The five anchored levels of a scale. */
export const levels = [1, 2, 3, 4, 5] as const
export type Level = (typeof levels)[number]

/** What somebody can answer. Not answering is a third thing: no `Score` at all, never zero and never 1. */
export type Score = Level | 'not-applicable'

/** Whether the score stands on the scale, so that it counts in a mean. */
export function isLevel(score: Score | undefined): score is Level {
  return score !== undefined && score !== 'not-applicable'
}
