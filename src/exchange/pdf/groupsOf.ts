import type { Block } from '../../domain/printedDocument'
import { denser, page, normal, type Look } from './look'
import { heightOf, type Layout, type Piece } from './Piece'
import { piecesOf } from './piecesOf'

type Group = readonly Piece[]

const roomOnPage = page.bottom - page.top

/** So many pages never become one. */
const maxOverflowRatio = 1.6

/**
 * Everything to print, in the groups that stay together. What comes before the first page break is meant to be one page:
 * when it is a little too much, it stands closer, and when that does not help, it flows on, and what follows goes on below it.
 * @param foot how much of the first page is taken at its foot, in points.
 */
export function groupsOf(
  blocks: readonly Block[],
  { pen, bookmark, foot }: Pick<Layout, 'pen' | 'bookmark'> & { readonly foot: number },
): readonly Group[] {
  const place = blocks.findIndex(({ type }) => type === 'pageBreak')
  const end = place === -1 ? blocks.length : place
  const set = (part: readonly Block[], look: Look, room: number): readonly Group[] => {
    const width = page.right - page.left
    return together(piecesOf(part, { pen, look, width, room, bookmark, pieces: piecesOf }))
  }
  const first = blocks.slice(0, end)
  const room = roomOnPage - foot
  const tried = [normal, ...denser].map((look) => () => set(first, look, room))
  const firstGroups = firstOnOnePage(tried, room)
  const rest = blocks.slice(heightIn(firstGroups) <= room ? end : end + 1)
  return [...firstGroups, ...set(rest, normal, roomOnPage)]
}

function firstOnOnePage(
  [usual, ...others]: readonly (() => readonly Group[])[],
  room: number,
): readonly Group[] {
  const groups = usual?.() ?? []
  if (heightIn(groups) <= room || heightIn(groups) > maxOverflowRatio * room) return groups
  for (const other of others) {
    const tighter = other()
    if (heightIn(tighter) <= room) return tighter
  }
  return groups
}

function heightIn(groups: readonly Group[]): number {
  return heightOf(groups.flat())
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
