import { page } from './look'
import type { Pen } from './Pen'
import { heightOf, type Piece } from './Piece'

/** Lays pieces on pages, from top to bottom. */
export class Flow {
  readonly #pen: Pen
  #y: number = page.top
  #isFresh = false
  #isDue = false

  constructor(pen: Pen) {
    this.#pen = pen
    this.#begin()
  }

  /** Places pieces that stay together; on several pages only when one page cannot hold them. */
  place(pieces: readonly Piece[]): void {
    const [first] = pieces
    if (first?.startsPage) this.#isDue = true
    // Nothing need follow a page's end, and then there is no page.
    if (!first || heightOf(pieces) === 0) return
    if (this.#isDue || !this.#fits(heightOf(pieces) + this.#above(first))) this.#turn(first)
    for (const piece of pieces) {
      if (!this.#fits(piece.height + this.#above(piece))) this.#turn(piece)
      this.#y += this.#above(piece)
      piece.print({ x: page.left, y: this.#y })
      this.#y += piece.height
      this.#isFresh = false
    }
  }

  #above(piece: Piece): number {
    return this.#isFresh ? 0 : piece.above
  }

  #fits(height: number): boolean {
    return this.#y + height <= page.bottom
  }

  /** Begins a page, if something stands on this one. */
  #turn(first: Piece): void {
    this.#isDue = false
    if (this.#isFresh) return
    this.#begin()
    if (!first.repeatedHeader) return
    first.repeatedHeader.print({ x: page.left, y: this.#y })
    this.#y += first.repeatedHeader.height
  }

  #begin(): void {
    this.#pen.endMarkedContent()
    this.#pen.pdf.addPage()
    this.#y = page.top
    this.#isFresh = true
  }
}
