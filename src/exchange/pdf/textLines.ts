import { printableText } from './printableText'

export interface TextLine {
  readonly text: string
  readonly width: number
}

type WidthOf = (text: string) => number

/** A line while it is being filled. */
interface Filling {
  readonly text: string
  readonly width: number
}

/**
 * Breaks a text into lines no wider than a width: between words, after a hyphen or slash, and within a word only when it is
 * wider by itself. A space at a break stays on the line before it, so that words stay apart for those who listen.
 */
export function textLines(text: string, width: number, widthOf: WidthOf): readonly TextLine[] {
  return printableText(text)
    .split('\n')
    .flatMap((paragraph) => paragraphLines(paragraph, width, widthOf))
}

function paragraphLines(text: string, width: number, widthOf: WidthOf): readonly TextLine[] {
  const lines: Filling[] = []
  let filling: Filling = { text: '', width: 0 }
  for (const part of parts(text).flatMap((whole) => fitting(whole, width, widthOf))) {
    if (filling.text !== '' && filling.width + widthOf(part.trimEnd()) > width) {
      lines.push(filling)
      filling = { text: '', width: 0 }
    }
    filling = { text: filling.text + part, width: filling.width + widthOf(part) }
  }
  return [...lines, filling].map((line) => ({ text: line.text, width: widthOf(line.text.trimEnd()) }))
}

/** Where a line may be broken. */
function parts(text: string): readonly string[] {
  return text.match(/[^ ]* |[^ ]+$/g)?.flatMap((word) => word.split(/(?<=\p{L}[-/–])(?=\p{L})/u)) ?? []
}

/** A word that is too wide, in pieces that are not. */
function fitting(word: string, width: number, widthOf: WidthOf): readonly string[] {
  if (widthOf(word.trimEnd()) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const [letter] of word.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (piece !== '' && letter !== ' ' && widthOf(piece + letter) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}
