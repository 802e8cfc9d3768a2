/** Whether two lists hold the same, in the same order; what is no list yet is the same as nothing but itself. */
export function isSameList<One>(
  some: readonly One[] | undefined,
  others: readonly One[] | undefined,
  isSame: (a: One, b: One) => boolean = Object.is,
): boolean {
  if (!some || !others) return some === others
  return (
    some.length === others.length &&
    some.every((one, place) => {
      const other = others[place]
      return other !== undefined && isSame(one, other)
    })
  )
}
