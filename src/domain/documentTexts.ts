import type { Block, PictureBlock, PrintedDocument } from './printedDocument'

/** Where on paper a text stands: above the first part, in a part by its heading, or at the foot of each page. */
export type PaperPlace =
  { readonly kind: 'top' } | { readonly kind: 'part'; readonly heading: string } | { readonly kind: 'foot' }

type Change = (text: string, place: PaperPlace) => string

/** The same document with every text that is drawn on paper changed; what is only heard stays. */
export function mapDocumentTexts(document: PrintedDocument, change: Change): PrintedDocument {
  let place: PaperPlace = { kind: 'top' }
  const here = (text: string) => change(text, place)
  const blocks = document.blocks.map((block) => {
    if (block.type === 'heading' && block.level > 1) place = { kind: 'part', heading: block.text }
    return withBlock(block, here)
  })
  return { ...document, blocks, footer: change(document.footer, { kind: 'foot' }) }
}

function withBlock(block: Block, change: (text: string) => string): Block {
  if ('alternative' in block) return withPicture(block, change)
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: change(block.text) }
    case 'list':
      return { ...block, items: block.items.map(change) }
    case 'checklist':
      return { ...block, items: block.items.map((item) => ({ ...item, text: change(item.text) })) }
    case 'table':
      return {
        ...block,
        caption: change(block.caption),
        columns: block.columns.map((column) => ({ ...column, text: change(column.text) })),
        rows: block.rows.map((row) => row.map(change)),
      }
    case 'steps':
      return { ...block, steps: block.steps.map((step) => ({ ...step, text: change(step.text) })) }
    case 'bars':
      return {
        ...block,
        ticks: block.ticks.map(change),
        panels: block.panels.map((panel) => ({
          ...panel,
          name: change(panel.name),
          note: change(panel.note),
        })),
      }
    case 'beside':
      return {
        ...block,
        left: block.left.map((one) => withBlock(one, change)),
        right: block.right.map((one) => withBlock(one, change)),
      }
    case 'lines':
    case 'pageBreak':
      return block
  }
}

function withPicture(block: PictureBlock, change: (text: string) => string): PictureBlock {
  switch (block.type) {
    case 'radar':
      return {
        ...block,
        axes: block.axes.map(change),
        series: block.series.map((one) => ({ ...one, name: change(one.name) })),
      }
    case 'changes':
      return {
        ...block,
        series: block.series.map((one) => ({ ...one, name: change(one.name) })),
        rows: block.rows.map((row) => ({
          ...row,
          name: change(row.name),
          value: change(row.value),
          ...(row.change !== undefined && { change: change(row.change) }),
        })),
      }
    case 'overTime':
      return {
        ...block,
        series: block.series.map((one) => ({ ...one, name: change(one.name) })),
        panels: block.panels.map((panel) => ({
          ...panel,
          name: change(panel.name),
          value: change(panel.value),
        })),
      }
  }
}
