import { daysBetween, type CalendarDate } from '../lib/calendarDate'
import type { Goal } from './documents/goal'

/** What may make a goal easier to reach, and to see that it is reached. */
export type SmartHint = 'short' | 'vague' | 'noVerb' | 'noAction' | 'noDate' | 'farDate' | 'noProof'

/** The words that a goal is looked at for, in small letters. */
export interface GoalWords {
  /** What can be said of anything, in one word or several. */
  readonly vague: readonly string[]
  /** What can be counted or seen. */
  readonly measures: ReadonlySet<string>
  /** What people in this profession do, in the forms in which they write it. */
  readonly verbs: ReadonlySet<string>
}

/** An aim of so few words says what it is about, and not what somebody will do. */
const fewWords = 3
const longestDays = 366

/**
 * What could still be said, the weightiest first. Looks at what was typed and knows words, not meaning: a hint, never a
 * condition. Nothing as long as there is no aim.
 */
export function smartHints(
  { aim, by, actions, proof }: Pick<Goal, 'aim' | 'by' | 'actions' | 'proof'>,
  today: CalendarDate,
  { vague, measures, verbs }: GoalWords,
): readonly SmartHint[] {
  const words = wordsIn(aim)
  if (words.length === 0) return []
  const isShort = words.length <= fewWords
  const isVague = vague.some((phrase) => ` ${words.join(' ')} `.includes(` ${phrase} `))
  const says: readonly (readonly [SmartHint, boolean])[] = [
    ['short', isShort],
    ['vague', isVague],
    ['noVerb', !isShort && !isVague && !words.some((word) => verbs.has(word))],
    ['noAction', actions.every(({ text }) => text.trim() === '')],
    ['noDate', by === undefined],
    ['farDate', by !== undefined && daysBetween(today, by) > longestDays],
    ['noProof', proof.trim() === '' && !words.some((word) => /\d/.test(word) || measures.has(word))],
  ]
  return says.flatMap(([hint, isTrue]) => (isTrue ? [hint] : []))
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
