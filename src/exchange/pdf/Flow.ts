import { page } from './look'
import type { Pen } from './Pen'
import { heightOf, type Piece } from './Piece'

/** Lays pieces on pages, from top to bottom. */
export class Flow {
  readonly #pen: Pen
  /** What stands at the foot of the first page, until it is there. */
  #foot: Piece | undefined
  #y: number = page.top
  #isFresh = false
  #isDue = false

  constructor(pen: Pen, foot: Piece | undefined) {
    this.#pen = pen
    this.#foot = foot
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

  /** Ends a page with what stands at its foot: the last one too. */
  endPage(): void {
    const foot = this.#foot
    this.#foot = undefined
    foot?.print({ x: page.left, y: page.bottom - foot.height })
    this.#pen.endMarkedContent()
  }

  #above(piece: Piece): number {
    return this.#isFresh ? 0 : piece.above
  }

  #fits(height: number): boolean {
    return this.#y + height <= page.bottom - footRoom(this.#foot)
  }

  /** Begins a page, if something stands on this one. */
  #turn(first: Piece): void {
    this.#isDue = false
    if (this.#isFresh) return
    this.endPage()
    this.#begin()
    if (!first.repeatedHeader) return
    first.repeatedHeader.print({ x: page.left, y: this.#y })
    this.#y += first.repeatedHeader.height
  }

  #begin(): void {
    this.#pen.pdf.addPage()
    this.#y = page.top
    this.#isFresh = true
  }
}

/** How much of the first page is left to it. */
export function footRoom(foot: Piece | undefined): number {
  return foot ? foot.height + foot.above : 0
}
