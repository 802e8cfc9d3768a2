/** A text as its first sentence and the rest, which may be empty. */
export function firstSentence(text: string): readonly [string, string] {
  const end = /[.!?](?=\s+\p{Lu})/u.exec(text)
  return end ? [text.slice(0, end.index + 1), text.slice(end.index + 1).trim()] : [text, '']
}
