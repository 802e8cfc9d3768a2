import type { Block, Invitation, PictureBlock, PrintedDocument } from '../../../src/domain/printedDocument'

/** Every text that a document prints, in reading order. */
export function textsIn({ title, footer, invitation, blocks }: PrintedDocument): readonly string[] {
  return [title, footer, ...(invitation ? invitationTexts(invitation) : []), ...blocks.flatMap(textsOf)]
}

function invitationTexts({ heading, before, address, after, alternative }: Invitation): readonly string[] {
  return [heading, before, address, after, alternative]
}

function textsOf(block: Block): readonly string[] {
  if ('alternative' in block) return textsOfPicture(block)
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'checklist':
      return block.items.map(({ text }) => text)
    case 'table':
      return [block.caption, ...block.columns.map(({ text }) => text), ...block.rows.flat()]
    case 'steps':
      return block.steps.flatMap(({ value, text }) => [value, text])
    case 'bars':
      return [
        ...block.ticks,
        ...block.panels.flatMap(({ name, note, alternative }) => [name, note, alternative]),
      ]
    case 'beside':
      return [...block.left, ...block.right].flatMap(textsOf)
    case 'lines':
    case 'pageBreak':
      return []
  }
}

function textsOfPicture(block: PictureBlock): readonly string[] {
  switch (block.type) {
    case 'radar':
      return [block.alternative, ...block.axes, ...block.series.map(({ name }) => name)]
    case 'changes':
      return [
        block.alternative,
        ...block.series.map(({ name }) => name),
        ...block.rows.flatMap(({ name, value, change = '' }) => [name, value, change]),
      ]
    case 'overTime':
      return [
        block.alternative,
        ...block.series.map(({ name }) => name),
        ...block.panels.flatMap(({ name, value }) => [name, value]),
      ]
  }
}

/** The blocks of one type, those side by side included. */
export function blocksOf<Type extends Block['type']>({ blocks }: PrintedDocument, type: Type) {
  const all = blocks.flatMap((block) =>
    block.type === 'beside' ? [block, ...block.left, ...block.right] : [block],
  )
  return all.filter((block): block is Extract<Block, { type: Type }> => block.type === type)
}
