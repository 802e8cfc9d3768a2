import { isKnownWord } from './knownWords'
import { wholeWords } from '../../lib/wholeWords'

/** What a piece of text looks like. A guess: people decide. */
export type PersonalKind = 'email' | 'phone' | 'birth' | 'bsn' | 'name'

export interface Finding {
  readonly kind: PersonalKind
  /** As it stands there. */
  readonly text: string
  readonly start: number
}

/**
 * What in a text looks like something about a person, from front to back and never over one another. What is found once is
 * found wherever it stands: a name that begins a sentence looks like any word there, but it was a name elsewhere.
 */
export function likelyPersonalData(text: string): readonly Finding[] {
  const finders = [emails, bsns, phones, births, names, again]
  const found = finders.reduce<readonly Finding[]>(
    (earlier, find) => [
      ...earlier,
      ...find(text, earlier).filter((one) => !earlier.some((other) => overlaps(one, other))),
    ],
    [],
  )
  return found.toSorted((a, b) => a.start - b.start)
}

/** The same text with these places made black, and nothing else; how long a word was, cannot be seen. */
export function redact(text: string, places: readonly Pick<Finding, 'text' | 'start'>[]): string {
  const inOrder = places.toSorted((a, b) => a.start - b.start)
  const ends = [0, ...inOrder.map((one) => one.start + one.text.length)]
  return ends.map((end, index) => text.slice(end, inOrder[index]?.start)).join(bar)
}

const bar = '█████'

function emails(text: string): readonly Finding[] {
  return matchesIn(
    text,
    /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
    'email',
  )
}

/** Dutch numbers: ten digits from 0, or nine after +31, written in any way. */
function phones(text: string): readonly Finding[] {
  const number = /(?<![\d+])(?:(?:\+31|0031)[\s.-]{0,2}(?:\(0\)|0)?|\(?0)(?:[\s().-]{0,2}\d){9}(?!\d)/g
  return matchesIn(text, number, 'phone')
}

/** Nine digits that pass the eleven test, with or without dots or spaces. */
function bsns(text: string): readonly Finding[] {
  const nine = /(?<![\d+])\d(?:[ .-]?\d){8}(?!\d)/g
  return matchesIn(text, nine, 'bsn').filter((one) => passesElevenTest(one.text.replaceAll(/\D/g, '')))
}

export function passesElevenTest(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return digits.length === weights.length && sum % 11 === 0 && /[1-9]/.test(digits)
}

/** A later day is more likely one on which something happened. */
const lastYear = 2020

const months =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|apr(?:il)?|mei|may|juni?|june?|juli?|july?|aug(?:ustus|ust)?|sep(?:t|tember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const dates = new RegExp(
  String.raw`(?<!\d)(?:\d{1,2}[-/. ]\d{1,2}[-/. ](\d{4}|\d{2})|\d{1,2} (?:${months})\.? (\d{4})|(\d{4})-\d{2}-\d{2})(?!\d)`,
  'gi',
)

/** A day of long ago, or one that is said to be of birth. */
function births(text: string): readonly Finding[] {
  return [...text.matchAll(dates)].flatMap((match): readonly Finding[] => {
    const year = match[1] ?? match[2] ?? match[3] ?? ''
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    const isSaid = /\b(?:geb\.?|geboren|geboortedatum|born|birth)\b/i.test(before)
    if (!isSaid && !isLongAgo(year)) return []
    return [{ kind: 'birth', text: match[0], start: match.index }]
  })
}

function isLongAgo(year: string): boolean {
  const value = Number(year)
  return year.length === 2 ? value > 30 : value >= 1900 && value <= lastYear
}

/** Words with a capital that have no other reason for it, with what binds them: "Jan de Vries". */
function names(text: string): readonly Finding[] {
  const word =
    /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*(?:\s(?:(?:van|de|der|den|het|ten|ter|te|el|al|bin|von)\s){0,2}\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*)*/gu
  return matchesIn(text, word, 'name').flatMap((one) => nameIn(text, one))
}

/** Without the words in front that begin a sentence or are known. */
function nameIn(text: string, found: Finding): readonly Finding[] {
  const parts = [...found.text.matchAll(/\S+/gu)]
  const isName = (part: RegExpExecArray, index: number) =>
    /^\p{Lu}/u.test(part[0]) && !isKnownWord(part[0]) && !(index === 0 && beginsSentence(text, found.start))
  const first = parts.find(isName)
  const last = parts.findLast(isName)
  if (!first || !last) return []
  const said = found.text.slice(first.index, last.index + last[0].length).replace(/[’'-]+$/u, '')
  return [{ kind: 'name', text: said, start: found.start + first.index }]
}

/** "dhr. Jansen" and "J. Jansen" do not begin one. */
const titles = /(?:\b(?:dhr|mw|mevr|mej|mr|mrs|ms|dr|drs|ing|ir|prof)|(?:^|[\s.])\p{Lu})\.\s*$/iu
const startOfSentence = /(?:[.!?…\n•][\s"'“”‘’«»()[\]*–—-]*|["“‘«])$/u

function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start)
  if (!/[\p{L}\p{N}]/u.test(text.slice(0, start))) return true
  return startOfSentence.test(before) && !titles.test(before)
}

function again(text: string, earlier: readonly Finding[]): readonly Finding[] {
  const kinds = new Map(earlier.map(({ text: words, kind }) => [words, kind]))
  const starts = new Set(earlier.map(({ start }) => start))
  const others = wholeWords(text, kinds.keys()).filter(({ start }) => !starts.has(start))
  return others.map((one) => ({ ...one, kind: kinds.get(one.text) ?? 'name' }))
}

function matchesIn(text: string, pattern: RegExp, kind: PersonalKind): readonly Finding[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0], start: match.index }))
}

function overlaps(one: Finding, other: Finding): boolean {
  return one.start < other.start + other.text.length && other.start < one.start + one.text.length
}
