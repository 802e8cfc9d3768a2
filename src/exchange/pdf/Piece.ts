import type { PdfElement } from 'pdfkit'
import type { Block, HeadingBlock } from '../../domain/printedDocument'
import type { Point } from '../../lib/radarGeometry'
import type { Look } from './look'
import type { Pen } from './Pen'

/** A part of a block that is never split over two pages: a line, a row, a picture. */
export interface Piece {
  readonly height: number
  /** The air above it, which it needs not at the top of a page. */
  readonly above: number
  readonly keepsWithNext?: boolean
  readonly startsPage?: boolean
  /** Draws it with its top left corner at a place. Pieces are drawn in reading order. */
  readonly print: (at: Point) => void
  /** What comes first on a page that begins with this piece. */
  readonly repeatedHeader?: Pick<Piece, 'height' | 'print'> | undefined
}

/** How blocks become pieces; a block that holds others gives them on. */
export interface Layout {
  readonly pen: Pen
  readonly look: Look
  readonly width: number
  /** The room on an empty page. */
  readonly room: number
  /** Makes a bookmark to a height on this page, and answers with the name of the heading's element. */
  readonly bookmark: (heading: HeadingBlock, y: number) => string
  readonly pieces: (blocks: readonly Block[], layout: Layout) => readonly Piece[]
}

/** An element that comes into being where it is first drawn, which is its place in the reading order. */
export function lazyElement(make: () => PdfElement): () => PdfElement {
  let made: PdfElement | undefined
  return () => (made ??= make())
}

export function keepWithNext(piece: Piece): Piece {
  return { ...piece, keepsWithNext: true }
}

export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece, index) => sum + piece.height + (index === 0 ? 0 : piece.above), 0)
}

/** Draws pieces below one another, all on this page. */
export function printStack(pieces: readonly Piece[], { x, y }: Point): void {
  let top = y
  for (const [index, piece] of pieces.entries()) {
    top += index === 0 ? 0 : piece.above
    piece.print({ x, y: top })
    top += piece.height
  }
}
