import type { Block } from '../../domain/printedDocument'
import { blockPieces } from './blockPieces'
import { keepWithNext, type Layout, type Piece } from './Piece'

/** Blocks as they stand below one another; what announces the next block is never left behind at the foot of a page. */
export function piecesOf(blocks: readonly Block[], layout: Layout): readonly Piece[] {
  return blocks.flatMap((block, index) => {
    const pieces = blockPieces(block, layout)
    const next = blocks[index + 1]
    if (!next || !announces(block, next, blocks[index - 1])) return pieces
    return pieces.map((piece, place) => (place === pieces.length - 1 ? keepWithNext(piece) : piece))
  })
}

/** "Op 1.1:" above a quote, a question above lines to write on, and the line between a heading and what it heads. */
function announces(block: Block, next: Block, previous: Block | undefined): boolean {
  if (block.type !== 'paragraph') return false
  if (next.type === 'lines' || block.text.trimEnd().endsWith(':')) return true
  return (
    previous?.type === 'heading' && ['table', 'beside', 'radar', 'changes', 'overTime'].includes(next.type)
  )
}
