import type { TFunction } from 'i18next'
import type { faults } from '../../i18n/nl/faults'

type Key = Exclude<keyof typeof faults, 'kinds' | 'file' | 'place' | 'wholeFile'>

/** What the validators say, in the order in which it is looked for, and the words for it; a group's name becomes a word in them. */
const knownProblems: readonly (readonly [RegExp, Key])[] = [
  [/^is missing$/, 'missing'],
  [/^is empty$/, 'empty'],
  [/^has no text in any language/, 'noLanguage'],
  [/^is not an id /, 'notAnId'],
  [/^is a name that JavaScript uses itself$/, 'reserved'],
  [/^is an empty list$/, 'emptyList'],
  [/^ha(s|ve) (the same|a competency|a task|an assignment) id twice$/, 'sameId'],
  [/^holds fewer than 3 levels$/, 'fewLevels'],
  [/^holds more than 7 levels$/, 'manyLevels'],
  [/^does not go from the lowest number to the highest$/, 'levelOrder'],
  [/^is not a whole number from 0 to 9$/, 'notALevel'],
  [/^is not a level or "not-applicable"$/, 'notALevel'],
  [/^has a norm that is not one of its levels$/, 'noNorm'],
  [/^is for level (?<name>.+), which is not there$/, 'noSuchLevel'],
  [/^names "(?<name>.+)", which is not there$/, 'noSuchName'],
  [/^is "(?<name>.+)", which the profile does not have$/, 'noSuchName'],
  [/^is "(?<name>.*)", but the catalogue says "(?<expected>.*)"$/, 'otherId'],
  [/^names a default profile that is not in its list$/, 'defaultUnknown'],
  [/^is not a JSON file in the data folder$/, 'notADataFile'],
  [/^is not a picture in the data folder$/, 'notAPicture'],
  [/^is not an address that begins with https:\/\/$/, 'notAnAddress'],
  [/^is not an email address$/, 'notAnEmail'],
  [/^is not a day like /, 'notADay'],
  [/^is not a colour like /, 'notAColour'],
  [/^has a contrast of (?<found>.+) with (?<ground>.+), and needs (?<needed>.+)$/, 'fewContrast'],
  [/^is not (?<choices>"same", "reworded" or "changed")$/, 'notAChoice'],
  [/^is below zero$/, 'belowZero'],
  [/^is below one$/, 'belowOne'],
  [/^is not a whole number$/, 'notWhole'],
  [/^is longer than (?<max>\d+) characters$/, 'tooLong'],
  [/^has a session or an outcome of a module that does not exist$/, 'moduleUnknown'],
  [/^has an outcome that is the same as one that does not exist$/, 'outcomeUnknown'],
  [/^is not the number of a criterion/, 'notACriterion'],
  [/^holds fewer than two ids$/, 'fewIds'],
  [/^is (?<received>.+), not \((?<choices>".+)\)$/, 'notAChoice'],
  [/^is (?<received>.+), not (?<expected>\w+)$/, 'wrongKind'],
]

/** The words for a problem and what goes into them; undefined for what no screen has words for. */
export function wordsFor(
  problem: string,
): { readonly key: Key; readonly facts: Readonly<Record<string, string>> } | undefined {
  for (const [pattern, key] of knownProblems) {
    const match = pattern.exec(problem)
    if (match) return { key, facts: { ...match.groups } }
  }
  return undefined
}

/** What a sentence may ask for, and a problem need not have. */
const noFacts = {
  name: '',
  expected: '',
  received: '',
  choices: '',
  max: '',
  found: '',
  ground: '',
  needed: '',
}

const kinds = ['string', 'number', 'boolean', 'Array', 'Object'] as const

/** What a validator says, in words; as it is where there are none. */
export function problemWords(t: TFunction<'faults'>, problem: string): string {
  const known = wordsFor(problem)
  if (!known) return problem
  const kind = kinds.find((one) => one === known.facts['expected'])
  return t(known.key, { ...noFacts, ...known.facts, ...(kind && { expected: t(`kinds.${kind}`) }) })
}
