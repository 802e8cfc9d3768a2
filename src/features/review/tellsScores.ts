import type { Difference } from '../../lib/json/differences'

/** What of a report says nothing of where somebody stands. */
const harmless = ['kind', 'audience', 'madeOn', 'person', 'profile', 'clusters']

/** Whether a difference between two reports would tell of their scores, or of what was written about them. */
export function tellsScores({ path: [part = '', field = ''] }: Difference): boolean {
  return !harmless.includes(part) && !(part === 'latest' && ['date', 'moment', 'clusters'].includes(field))
}
