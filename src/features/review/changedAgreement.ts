import type { Agreement } from '../../domain/review'

/** Which agreement somebody has before them: what it says, and where it stands. */
export interface Place {
  readonly shown: Agreement
  readonly index: number
}

/**
 * The list with one agreement changed. It is looked up by what it says, because another window may have put in or taken out
 * others meanwhile; where it was changed there, by where it stood. What was taken away elsewhere comes back with the change.
 */
export function changedAgreement(
  list: readonly Agreement[],
  { shown, index }: Place,
  change: (before: Agreement) => Agreement,
): readonly Agreement[] {
  const same = placeOf(list, { shown, index })
  const place = same >= 0 ? same : index
  const before = list[place]
  return filled(before ? list.with(place, change(before)) : [...list, change(shown)])
}

/** The list without it; what says something else by now stays. */
export function withoutAgreement(list: readonly Agreement[], where: Place): readonly Agreement[] {
  const place = placeOf(list, where)
  return place < 0 ? list : list.toSpliced(place, 1)
}

/** A line without words is no agreement. */
function filled(list: readonly Agreement[]): readonly Agreement[] {
  return list.filter(({ text }) => text.trim() !== '')
}

function placeOf(list: readonly Agreement[], { shown, index }: Place): number {
  const isShown = (one: Agreement | undefined) => one?.text === shown.text && one.by === shown.by
  return isShown(list[index]) ? index : list.findIndex(isShown)
}
