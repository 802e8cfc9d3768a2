import { mapDocumentTexts, type PaperPlace } from '../../domain/documentTexts'
import type { PrintedDocument } from '../../domain/printedDocument'
import { fontLetters } from './fontLetters'
import { redactionMark, signsOf } from './glyphRuns'
import { printableText } from './printableText'

/** What people call the letters that the fonts lack. */
export type LetterKind = (typeof kinds)[number][0] | 'other'

/** Signs of one kind, each once, and the places where they stand. */
export interface MissingLetters {
  readonly kind: LetterKind
  readonly signs: readonly string[]
  readonly places: readonly PaperPlace[]
}

const kinds = [
  ['emoji', /\p{Extended_Pictographic}|\p{RI}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['ethiopic', /\p{Script=Ethiopic}/u],
  ['han', /\p{Script=Han}/u],
  ['japanese', /\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ['korean', /\p{Script=Hangul}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['thai', /\p{Script=Thai}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['accented', /\p{Script=Latin}/u],
] as const

/** What of a document no letter can be drawn for: there is an empty square in the PDF then. Empty when all is well. */
export function missingLetters(document: PrintedDocument): readonly MissingLetters[] {
  const found = new Map<
    LetterKind,
    { readonly signs: Set<string>; readonly places: Map<string, PaperPlace> }
  >()
  mapDocumentTexts(document, (text, place) => {
    for (const sign of missingIn(text)) {
      const kind = kinds.find(([, pattern]) => pattern.test(sign))?.[0] ?? 'other'
      const known = found.get(kind) ?? { signs: new Set(), places: new Map() }
      found.set(kind, known)
      known.signs.add(sign)
      known.places.set(JSON.stringify(place), place)
    }
    return text
  })
  return [...found].map(([kind, { signs, places }]) => ({
    kind,
    signs: [...signs],
    places: [...places.values()],
  }))
}

/** A document as its PDF shows it: with an empty square for each sign that has no letter. */
export function asInPdf(document: PrintedDocument): PrintedDocument {
  return mapDocumentTexts(document, (text) =>
    missingIn(text).length === 0
      ? text
      : signsOf(printableText(text))
          .map((sign) => (isDrawn(sign) ? sign : '\u25a1'))
          .join(''),
  )
}

function missingIn(text: string): readonly string[] {
  // Nearly every text.
  if (/^[ -~\n]*$/.test(text)) return []
  return signsOf(printableText(text)).filter((sign) => !isDrawn(sign))
}

/** As `glyphRuns` decides it, which has the fonts at hand. */
function isDrawn(sign: string): boolean {
  if (/^[\n\u00a0]$/.test(sign) || sign === redactionMark) return true
  return [sign, sign.normalize('NFKC')].some((letters) => fontLetters.some((font) => font.test(letters)))
}
