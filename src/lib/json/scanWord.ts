import { notJson, type JsonSyntaxProblem, type Stop } from './JsonFault'

const words = ['true', 'false', 'null']

/** Reads `true`, `false` or `null` and answers with the index after it. */
export function scanWord(text: string, start: number): number | Stop {
  const word = words.find((candidate) => candidate.charAt(0) === text.charAt(start))
  if (word === undefined) return notJson(start, problemWith(text, start))
  const wrong = Array.from(word).findIndex((letter, index) => text.charAt(start + index) !== letter)
  if (wrong === -1) return start + word.length
  const at = start + wrong
  return notJson(at, at < text.length ? 'UnexpectedCharacter' : 'UnexpectedEnd')
}

/** What to call a character that has no business where it stands. */
export function problemWith(text: string, at: number): JsonSyntaxProblem {
  if (at >= text.length) return 'UnexpectedEnd'
  return /^\/[/*]/.test(text.slice(at, at + 2)) ? 'Comment' : 'UnexpectedCharacter'
}
