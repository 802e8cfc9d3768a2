/**
 * The first of a ranked list, at most so many. Where a tie would be cut by the end of the list, all of that tie is left
 * out: whoever came first in some other order is no better.
 */
export function untied<One>(
  ranked: readonly One[],
  max: number,
  isTied: (one: One, other: One) => boolean,
): readonly One[] {
  const [last, next] = [ranked[max - 1], ranked[max]]
  if (!last || !next || !isTied(last, next)) return ranked.slice(0, max)
  return ranked.slice(
    0,
    ranked.findIndex((one) => isTied(one, last)),
  )
}
