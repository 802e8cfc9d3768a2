import type { Block } from '../../domain/printedDocument'
import { barsPieces } from './barsPieces'
import { besidePieces } from './besidePieces'
import { headingPieces } from './headingPieces'
import { linesPieces } from './linesPieces'
import { checklistPieces, listPieces } from './listPieces'
import { paragraphPieces } from './paragraphPieces'
import type { Layout, Piece } from './Piece'
import { picturePieces } from './picturePieces'
import { stepsPieces } from './stepsPieces'
import { tablePieces } from './tablePieces'

/** What a block comes down to on paper. */
export function blockPieces(block: Block, layout: Layout): readonly Piece[] {
  if ('alternative' in block) return picturePieces(block, layout)
  switch (block.type) {
    case 'heading':
      return headingPieces(block, layout)
    case 'paragraph':
      return paragraphPieces(block, layout)
    case 'list':
      return listPieces(block, layout)
    case 'checklist':
      return checklistPieces(block, layout)
    case 'table':
      return tablePieces(block, layout)
    case 'steps':
      return stepsPieces(block, layout)
    case 'bars':
      return barsPieces(block, layout)
    case 'beside':
      return besidePieces(block, layout)
    case 'lines':
      return linesPieces(block, layout)
    case 'pageBreak':
      return [{ height: 0, above: 0, startsPage: true, print: () => undefined }]
  }
}
