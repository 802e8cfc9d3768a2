import type { Block } from '../../domain/printedDocument'
import { denser, page, normal, type Look } from './look'
import type { Pen } from './Pen'
import { heightOf, type Layout, type Piece } from './Piece'
import { piecesOf } from './piecesOf'

type Group = readonly Piece[]

const roomOnPage = page.bottom - page.top

/** So many pages never become one. */
const maxOverflowRatio = 1.6

/**
 * Everything to print, in the groups that stay together. What comes before the first page break is meant to be one page:
 * when it is a little too much, it stands closer, and when that does not help, it flows on.
 */
export function groupsOf(blocks: readonly Block[], pen: Pen, bookmark: Layout['bookmark']): readonly Group[] {
  const place = blocks.findIndex(({ type }) => type === 'pageBreak')
  const end = place === -1 ? blocks.length : place
  const set = (part: readonly Block[], look: Look): readonly Group[] => {
    const width = page.right - page.left
    return together(piecesOf(part, { pen, look, width, room: roomOnPage, bookmark, pieces: piecesOf }))
  }
  const first = blocks.slice(0, end)
  const tried = [normal, ...denser].map((look) => () => set(first, look))
  return [...firstOnOnePage(tried), ...set(blocks.slice(end), normal)]
}

function firstOnOnePage([usual, ...others]: readonly (() => readonly Group[])[]): readonly Group[] {
  const groups = usual?.() ?? []
  if (isOnePage(groups) || heightOf(groups.flat()) > maxOverflowRatio * roomOnPage) return groups
  for (const other of others) {
    const tighter = other()
    if (isOnePage(tighter)) return tighter
  }
  return groups
}

function isOnePage(groups: readonly Group[]): boolean {
  return heightOf(groups.flat()) <= roomOnPage
}

function together(pieces: readonly Piece[]): readonly Group[] {
  const groups: Piece[][] = []
  let isOpen = false
  for (const piece of pieces) {
    if (isOpen && !piece.startsPage) groups.at(-1)?.push(piece)
    else groups.push([piece])
    isOpen = piece.keepsWithNext === true
  }
  return groups
}
