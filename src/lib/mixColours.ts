/**
 * One colour with a share of another in it, as `color-mix(in srgb, …)` has it.
 * @param share of the first, from 0 to 1; both are `#rrggbb`, and so is what comes out.
 */
export function mixColours(one: string, share: number, other: string): string {
  const mixed = channelsOf(one).map((channel, place) => {
    const beside = channelsOf(other)[place] ?? 0
    return Math.round(channel * share + beside * (1 - share))
  })
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
