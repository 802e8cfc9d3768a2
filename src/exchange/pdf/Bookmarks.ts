import type { PdfOutline } from 'pdfkit'
import type { HeadingBlock } from '../../domain/printedDocument'
import { printableText } from './printableText'
import type { ReportPdf } from './ReportPdf'

/** The headings as bookmarks, each below the one it belongs to. */
export class Bookmarks {
  readonly #pdf: ReportPdf
  /** From the outermost to the last one made. */
  readonly #trail: PdfOutline[] = []

  constructor(pdf: ReportPdf) {
    this.#pdf = pdf
  }

  /** The name of the heading's element: levels are never skipped, also when the document does so. */
  add({ level, text }: HeadingBlock, y: number): string {
    const depth = Math.min(level, this.#trail.length + 1)
    this.#trail.length = depth - 1
    const parent = this.#trail.at(-1) ?? this.#pdf.outline
    const title = printableText(text).replaceAll('\n', ' ')
    // The library counts from the right edge.
    this.#trail.push(parent.addItem(title, { left: this.#pdf.page.width, top: Math.max(0, y - 12) }))
    return `H${depth}`
  }

  /** Shows the first two levels unfolded. */
  end(): void {
    const { outline } = this.#pdf
    for (const top of outline.children) {
      for (const { children, outlineData } of top.children) {
        if (children.length > 0) outlineData.Count = -children.length
      }
      if (top.children.length > 0) top.outlineData.Count = top.children.length
    }
    const shown = outline.children.reduce((sum, { children }) => sum + 1 + children.length, 0)
    if (shown > 0) outline.outlineData.Count = shown
  }
}
