import { daysBetween, type CalendarDate } from '../lib/calendarDate'
import type { Goal } from './documents/goal'

/** What may make a goal easier to reach, and to see that it is reached. */
export type SmartHint = 'short' | 'vague' | 'noVerb' | 'noAction' | 'noDate' | 'farDate' | 'noProof'

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
    ['noProof', proof.trim() === '' && !isMeasurable(words)],
  ]
  return says.flatMap(([hint, isTrue]) => (isTrue ? [hint] : []))
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Something that can be counted or seen. */
function isMeasurable(words: readonly string[]): boolean {
  return words.some((word) => /\d/.test(word) || measures.has(word))
}

const listed = (text: string) => text.trim().split(/\s*,\s*/)

/** What can be said of anything. */
const vague = listed(`
  beter worden, beter zijn, beter leren, beter gaan, beter in, goed worden, meer weten, meer leren, wat leren, iets doen,
  mezelf ontwikkelen, me ontwikkelen, mij ontwikkelen, verder ontwikkelen, groeien in, bezig zijn, aandacht besteden,
  proberen, meer zelfvertrouwen, verbeteren,
  get better, become better, be better, better at, know more, learn more, grow in, grow as, develop myself, work on,
  pay attention, try to, improve, more confident
`)

const measures = new Set(
  listed(`
  elke, elk, iedere, ieder, per, minstens, minimaal, wekelijks, maandelijks, dagelijks, keer, één, twee, drie, vier, vijf, zes,
  tien, zelfstandig, zonder, voordat, binnen,
  every, each, at, least, weekly, monthly, daily, times, once, twice, one, two, three, four, five, six, ten, without, within,
  independently
`),
)

/** What people in this profession do, in the forms in which they write it. */
const verbs = new Set(
  listed(`
  ik, kan, durf, doe, ga, geef, vraag, vat, maak, stel, bespreek, schrijf, voer, leg, betrek, luister, benoem, herken, weet, gebruik,
  oefenen, vragen, stellen, samenvatten, vat, maken, bespreken, schrijven, voeren, uitleggen, leggen, betrekken, luisteren, benoemen,
  herkennen, gebruiken, toepassen, geven, doen, zoeken, vinden, regelen, plannen, opstellen, invullen, bellen, bezoeken, aanspreken,
  signaleren, melden, ondersteunen, begeleiden, verwijzen, overleggen, verwoorden, noemen, vertellen, laten, nemen, houden, leren,
  beschrijven, kiezen, bedenken, meelopen, volgen, lezen, bijwonen, presenteren, onderhandelen, bemiddelen, verbinden, verhelderen,
  i, can, dare, do, go, give, ask, sum, make, discuss, write, hold, explain, involve, listen, name, recognise, know, use, practise,
  practice, apply, find, arrange, plan, draw, fill, call, visit, signal, report, support, guide, refer, consult, tell, let, take, keep,
  learn, describe, choose, shadow, follow, read, attend, present, negotiate, mediate, connect, clarify
`),
)
