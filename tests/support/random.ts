/** From 0 up to 1. */
export type Random = () => number

/** Chance that can be had again: the same seed gives the same numbers (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of them. @throws when there is none. */
export function oneOf<T>(all: readonly T[], random: Random): T {
  const [one] = all.slice(Math.floor(random() * all.length))
  if (one === undefined) throw new Error('there is nothing to choose from')
  return one
}
