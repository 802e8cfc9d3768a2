/** How often what somebody did in each of all fields was called saved, by name; 0 where it never was. */
export type Reached = Readonly<Record<string, number>>

export interface Coverage {
  readonly fields: { readonly reached: number; readonly of: number }
  readonly unreached: readonly string[]
  readonly times: Reached
}

/** In how many something was called saved, and in which nothing was. */
export function coverageOf(times: Reached): Coverage {
  const names = Object.keys(times)
  const unreached = names.filter((name) => times[name] === 0)
  return { fields: { reached: names.length - unreached.length, of: names.length }, unreached, times }
}

/** All that were called saved the fewest times: who goes there leaves none out. */
export function rarest(times: Reached): readonly string[] {
  const least = Math.min(...Object.values(times))
  return Object.keys(times).filter((name) => times[name] === least)
}
