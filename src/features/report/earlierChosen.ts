import type { Draft } from './Draft'

/** Which moments before come along: where there is one, all of them are the previous one. */
export function earlierChosen({ earlier }: Draft, before: readonly object[]): Draft['earlier'] {
  return earlier === 'all' && before.length === 1 ? 'previous' : earlier
}
