import type { PdfElement, PdfElementOptions } from 'pdfkit'
import type { Point } from '../../lib/radarGeometry'
import { glyphRuns, redactionMark, signsOf, type GlyphRun } from './glyphRuns'
import type { ReportPdf } from './ReportPdf'
import { colours, type TextStyle } from './look'
import type { FontName } from './pdfFonts'

/** What an artifact says of itself (ISO 32000-2, 14.8.2.2). */
const artifacts = {
  layout: '<< /Type /Layout >>',
  footer: '<< /Type /Pagination /Subtype /Footer /Attached [/Bottom] >>',
} as const

/** A square for a sign that no font has, in parts of the size of the letters. */
const missingGlyph = { side: 0.56, advance: 0.68 }

interface Size {
  readonly width: number
  readonly height: number
}

/** Draws, and says of everything what it is: part of the text, or decoration that nobody needs to hear. */
export class Pen {
  readonly pdf: ReportPdf
  readonly root: PdfElement
  #current: PdfElement | undefined
  #isDecoration = false
  readonly #widths = new Map<string, number>()

  constructor(pdf: ReportPdf) {
    this.pdf = pdf
    this.root = pdf.struct('Document')
    pdf.addStructure(this.root)
  }

  element(parent: PdfElement, type: string, options?: PdfElementOptions): PdfElement {
    const element = this.pdf.struct(type, options)
    parent.add(element)
    return element
  }

  /** Draws a part of an element; what follows at once on the same page joins it. */
  drawTagged(element: PdfElement, draw: () => void): void {
    if (this.#isDecoration) return draw()
    if (this.#current !== element) {
      this.endMarkedContent()
      this.#begin(element)
    }
    draw()
  }

  /** Draws what nobody needs to hear, all of it on this page. */
  drawArtifact(kind: keyof typeof artifacts, draw: () => void): void {
    if (this.#isDecoration) return draw()
    this.endMarkedContent()
    // By hand, because pdfkit knows no subtype.
    this.pdf.addContent(`/Artifact ${artifacts[kind]} BDC`)
    this.#isDecoration = true
    draw()
    this.#isDecoration = false
    this.pdf.addContent('EMC')
  }

  /** Ends the part that was being drawn: before anything else begins, and at the end of each page. */
  endMarkedContent(): void {
    if (this.#current) this.pdf.endMarkedContent()
    this.#current = undefined
  }

  widthOf(text: string, { isBold, size }: TextStyle): number {
    const key = `${isBold} ${size} ${text}`
    const width = this.#widths.get(key) ?? this.#measure(text, isBold, size)
    this.#widths.set(key, width)
    return width
  }

  /** Writes one line with its letters standing at a height. */
  write(text: string, { x, y }: Point, style: TextStyle): void {
    let place = x
    this.pdf.fillColor(style.colour)
    for (const run of glyphRuns(this.pdf, text, style.isBold)) {
      if (run.font) this.#letters(run.text, { x: place, y }, run.font, style)
      else this.#squares(run, { x: place, y }, style)
      place += run.font ? this.pdf.widthOfString(run.text) : run.signs * style.size * missingGlyph.advance
    }
  }

  rule(from: Point, to: Point, { colour, width }: { readonly colour: string; readonly width: number }): void {
    this.pdf.lineWidth(width).strokeColor(colour).moveTo(from.x, from.y).lineTo(to.x, to.y).stroke()
  }

  /** The outline of what stands apart. */
  box({ x, y }: Point, { width, height }: Size, colour: string = colours.line): void {
    this.pdf.lineWidth(0.8).strokeColor(colour).rect(x, y, width, height).stroke()
  }

  /** Makes a place on this page lead to an address, with words for whoever does not see it. */
  link(
    element: PdfElement,
    { x, y, width, height }: Point & Size,
    { address, text }: { readonly address: string; readonly text: string },
  ): void {
    // pdfkit writes an object of String as a text, and any other string as a name.
    const Contents: unknown = Object(text)
    this.pdf.link(x, y, width, height, address, { structParent: element, Contents })
  }

  #letters(text: string, { x, y }: Point, font: FontName, { size }: TextStyle): void {
    this.pdf.font(font, size).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
  }

  #squares({ text }: GlyphRun, { x, y }: Point, style: TextStyle): void {
    const draw = () => {
      for (const [index, one] of signsOf(text).entries()) {
        const place = { x: x + index * style.size * missingGlyph.advance, y }
        if (one === redactionMark) this.#bar(place, style)
        else this.#square(place, style)
      }
      // What is copied needs a place among the letters.
      this.#letters(' ', { x, y }, 'regular', style)
    }
    const parent = this.#current
    if (!parent) return draw()
    this.endMarkedContent()
    // Twice: for whoever listens, and for whoever copies.
    const span = this.element(parent, 'Span', { actual: text })
    span.add(this.pdf.markStructureContent('Span', { actual: text }))
    draw()
    this.pdf.endMarkedContent()
    this.#begin(parent)
  }

  #square({ x, y }: Point, { size, colour }: TextStyle): void {
    const side = size * missingGlyph.side
    const left = x + (size * (missingGlyph.advance - missingGlyph.side)) / 2
    this.pdf
      .lineWidth(size / 14)
      .strokeColor(colour)
      .rect(left, y - side, side, side)
      .stroke()
  }

  /** Closed to both sides, so that several are one bar. */
  #bar({ x, y }: Point, { size, colour }: TextStyle): void {
    this.pdf
      .fillColor(colour)
      .rect(x, y - size * 0.72, size * missingGlyph.advance, size * 0.92)
      .fill()
  }

  #measure(line: string, isBold: boolean, size: number): number {
    const widths = glyphRuns(this.pdf, line, isBold).map(({ font, text, signs }) =>
      font ? this.pdf.font(font, size).widthOfString(text) : signs * size * missingGlyph.advance,
    )
    return widths.reduce((sum, width) => sum + width, 0)
  }

  #begin(element: PdfElement): void {
    element.add(this.pdf.markStructureContent(element.dictionary.data.S))
    this.#current = element
  }
}
