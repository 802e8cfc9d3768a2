import { noticeableChange } from './growth'

/** More names than these are a list, in which nothing stands out. */
const maxNamed = 2

/**
 * The one or two with the highest values, when all others lie at least a noticeable change below them and are more of
 * them; otherwise none. What lies closer together is never ranked: a mean says no more than that.
 */
export function standingOut<One>(all: readonly One[], valueOf: (one: One) => number): readonly One[] {
  const ranked = all.toSorted((a, b) => valueOf(b) - valueOf(a))
  for (let count = 1; count <= maxNamed && count * 2 < all.length; count += 1) {
    const [last, next] = [ranked[count - 1], ranked[count]]
    // In whole tenths: 0.3 is no number that a sum of tenths always comes to.
    const apart = last && next ? Math.round((valueOf(last) - valueOf(next)) * 10) : 0
    if (apart >= noticeableChange * 10) return all.filter((one) => ranked.indexOf(one) < count)
  }
  return []
}
