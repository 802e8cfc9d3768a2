import { foldText } from '../../lib/foldText'

interface Piece {
  /** Where it begins. */
  readonly place: number
  readonly text: string
  readonly found: boolean
}

/** The text in pieces, those that match one of the words marked; together they are the whole text again. */
export function markText(text: string, words: readonly string[]): readonly Piece[] {
  const marked = placesOf(text, words)
  const pieces: { place: number; text: string; found: boolean }[] = []
  let place = 0
  for (const character of text) {
    const found = marked.has(place)
    const last = pieces.at(-1)
    if (last?.found === found) last.text += character
    else pieces.push({ place, text: character, found })
    place += character.length
  }
  return pieces
}

/** Where in the text a character stands that is part of a match. */
function placesOf(text: string, words: readonly string[]): ReadonlySet<number> {
  const folded = foldText(text)
  const marked = new Set<number>()
  for (const word of words) {
    let start = folded.text.indexOf(word)
    while (start >= 0) {
      for (const place of folded.places.slice(start, start + word.length)) marked.add(place)
      start = folded.text.indexOf(word, start + word.length)
    }
  }
  return marked
}
