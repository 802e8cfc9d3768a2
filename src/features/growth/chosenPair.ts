import type { AssessmentId, SealedAssessment } from '../../domain/assessment'

/** Two moments on the calendar, or one alone. */
export interface ChosenPair {
  readonly earlier?: SealedAssessment
  readonly later: SealedAssessment
  /** Whether the address names a moment that is not there. */
  readonly gone: boolean
}

interface Address {
  readonly earlier?: string | undefined
  readonly later?: string | undefined
}

/**
 * Which moments an address asks for, put in the order of the calendar: the last two when it names none, one alone when
 * it names the same twice, and the newest version of a moment when it names an older one.
 */
export function chosenPair(
  moments: readonly SealedAssessment[],
  address: Address,
  all: readonly { readonly id: AssessmentId; readonly original: AssessmentId }[],
): ChosenPair | undefined {
  const placeOf = (id: string | undefined) => {
    const original = all.find((one) => one.id === id)?.original
    return moments.findIndex((one) => one.original === original)
  }
  const places = [placeOf(address.earlier), placeOf(address.later)].toSorted((a, b) => a - b)
  const [first = -1, second = -1] = places
  const named = address.earlier !== undefined
  const found = named && first >= 0
  const later = found ? moments[second] : moments.at(-1)
  const earlier = found ? moments[first] : moments.at(-2)
  if (!later) return undefined
  return { ...(earlier && earlier !== later && { earlier }), later, gone: named && !found }
}
