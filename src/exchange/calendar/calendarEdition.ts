/*
 * Which calendar file one is of all that somebody ever made: whole seconds since 1 January 2026 (UTC), or one more than the file
 * before where the clock says less. It becomes the SEQUENCE of RFC 5545. The revision of what is stored would not do: it goes
 * back when an older backup is put back, and begins anew on another device. A clock goes on.
 */

const start = Date.UTC(2026, 0, 1)

/** What an integer of iCalendar can hold: it is reached in the year 2094. */
const max = 2 ** 31 - 1

/** @param last the edition before, made on this device; 0 when none was. @param now milliseconds since 1970. */
export function nextEdition(last: number, now: number): number {
  return Math.min(Math.max(last + 1, Math.floor((now - start) / 1000)), max)
}

/** The moment that an edition stands for; it grows with it, whatever the clock says. */
export function editionMoment(edition: number): Date {
  return new Date(start + edition * 1000)
}
