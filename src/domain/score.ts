/** The numbers that a level can have: one digit, so that one key chooses it. Which of them there are, a scale says. */
export const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
export type Level = (typeof levels)[number]

/** How many levels a scale has: with fewer there is no growth to see, and more do not fit on a phone. */
export const levelsOnAScale = { min: 3, max: 7 } as const

/** What a picture needs to know of a scale. */
export interface PictureScale {
  /** Lowest first. */
  readonly levels: readonly { readonly value: number }[]
  readonly norm: number
}

/** The numbers at the two ends of a scale. */
export function endsOf({ levels: all }: Pick<PictureScale, 'levels'>): {
  readonly low: number
  readonly high: number
} {
  return { low: all[0]?.value ?? 0, high: all.at(-1)?.value ?? 0 }
}

/** The key for what is not applicable: 0, but where that chooses a level. */
export function notApplicableKey({ levels: all }: Pick<PictureScale, 'levels'>): string {
  return all.some(({ value }) => value === 0) ? '-' : '0'
}

/** What somebody can answer. Not answering is a third thing: no `Score` at all, never zero and never 1. */
export type Score = Level | 'not-applicable'

/** Whether the score stands on the scale, so that it counts in a mean. */
export function isLevel(score: Score | undefined): score is Level {
  return score !== undefined && score !== 'not-applicable'
}
