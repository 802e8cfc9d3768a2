import type { PictureScale } from '../../src/domain/score'

/** The levels of the scale that most profiles have. */
export const fiveLevels = [1, 2, 3, 4, 5] as const

/** A scale with these numbers. */
export function scaleOf(values: readonly number[], norm: number): PictureScale {
  return { levels: values.map((value) => ({ value })), norm }
}

/** Five levels, of which the fourth is the norm. */
export const oneToFive = scaleOf(fiveLevels, 4)
