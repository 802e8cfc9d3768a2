/*
 * Between a commit and the moment at which the screens have read it, what this tab wrote is newer than what it read. Which of
 * the two counts is told by counting commits, never by comparing revisions alone: a record that is gone has none.
 */

let commits = 0

/** This tab has stored something; what was read before does not know of it. @returns which commit that was. */
export function noteCommit(): number {
  commits += 1
  return commits
}

/** To ask before reading: what is read then holds every commit up to this one. */
export function commitsNow(): number {
  return commits
}
