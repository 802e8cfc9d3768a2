import type { FontName } from './pdfFonts'
import type { ReportPdf } from './ReportPdf'

/** Letters that are drawn with one font, or signs that no font has. */
export interface GlyphRun {
  readonly text: string
  readonly font: FontName | undefined
  /** How many signs a reader sees. */
  readonly signs: number
}

/** What stands where somebody blackened a word: a bar, which needs no letter. */
export const redactionMark = '\u2588'

/** A sign as the reader sees it: a flag, a person with an occupation, a letter with its accents. */
const sign = /\p{RI}\p{RI}|\p{Extended_Pictographic}\p{EMod}?|[^\p{M}]\p{M}*|\p{M}+/gu

/** One by one, as the reader sees them. */
export function signsOf(text: string): readonly string[] {
  return text.match(sign) ?? []
}

/** Cuts a printable text into what each font draws. */
export function glyphRuns(pdf: ReportPdf, text: string, isBold: boolean): readonly GlyphRun[] {
  const [first, second] = isBold ? (['bold', 'boldMore'] as const) : (['regular', 'regularMore'] as const)
  // Nearly every word, and every font has these.
  if (/^[ -~]+$/.test(text)) return [{ text, font: first, signs: text.length }]
  const runs: GlyphRun[] = []
  for (const [found] of text.replaceAll('\u00a0', ' ').matchAll(sign)) {
    const drawn = [found, found.normalize('NFKC')].flatMap((letters) => {
      const font = [first, second].find((name) => draws(pdf, name, letters))
      return font ? [{ font, text: letters, signs: 1 }] : []
    })[0]
    const run = drawn ?? { font: undefined, text: found, signs: 1 }
    const last = runs.at(-1)
    if (last && last.font === run.font) runs.splice(-1, 1, mergeRuns(last, run))
    else runs.push(run)
  }
  return runs
}

function mergeRuns(one: GlyphRun, other: GlyphRun): GlyphRun {
  return { font: one.font, text: one.text + other.text, signs: one.signs + other.signs }
}

const known = new WeakMap<ReportPdf, Map<string, boolean>>()

function draws(pdf: ReportPdf, font: FontName, text: string): boolean {
  const all = known.get(pdf) ?? new Map<string, boolean>()
  known.set(pdf, all)
  const key = font + text
  const answer = all.get(key) ?? Array.from(text).every((letter) => pdf.has(font, letter.codePointAt(0) ?? 0))
  all.set(key, answer)
  return answer
}
