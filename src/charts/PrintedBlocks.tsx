import type { Block, HeadingBlock, LinesBlock, ListBlock, ParagraphBlock } from '../domain/printedDocument'
import { PrintedBars } from './PrintedBars'
import styles from './PrintedBlocks.module.css'
import { PrintedRadar } from './PrintedRadar'
import { PrintedTable } from './PrintedTable'

interface Props {
  readonly blocks: readonly Block[]
  /** The level of the document's title among the headings of the screen. */
  readonly level: 1 | 2
}

/** Each block as the element that it is, so that who listens hears the same document. */
export function PrintedBlocks({ blocks, level }: Props) {
  const keys = blocks.map(({ type }, index) => `${type} ${index}`)
  return (
    <div className={styles['blocks']}>
      {blocks.map((block, index) => (
        <Printed key={keys[index]} block={block} level={level} />
      ))}
    </div>
  )
}

function Printed({ block, level }: { readonly block: Block; readonly level: 1 | 2 }) {
  switch (block.type) {
    case 'heading':
      return <Heading block={block} level={level} />
    case 'paragraph':
      return <Paragraph block={block} />
    case 'list':
      return <List block={block} />
    case 'table':
      return <PrintedTable block={block} />
    case 'radar':
      return <PrintedRadar block={block} />
    case 'bars':
      return <PrintedBars block={block} />
    case 'beside':
      return (
        <div className={styles['beside']}>
          <PrintedBlocks blocks={block.left} level={level} />
          <PrintedBlocks blocks={block.right} level={level} />
        </div>
      )
    case 'lines':
      return <Lines block={block} />
    case 'pageBreak':
      return null
  }
}

function Paragraph({ block: { text, tone } }: { readonly block: ParagraphBlock }) {
  if (tone === 'quote') return <blockquote className={styles['quote']}>{text}</blockquote>
  return <p className={tone && styles[tone]}>{text}</p>
}

const tags = ['h1', 'h2', 'h3', 'h4'] as const

function Heading({ block, level }: { readonly block: HeadingBlock; readonly level: 1 | 2 }) {
  const Tag = tags[block.level + level - 2] ?? 'h4'
  return <Tag className={styles[`heading${block.level}`]}>{block.text}</Tag>
}

function List({ block: { items, marker } }: { readonly block: ListBlock }) {
  const keys = items.map((_, index) => `item ${index}`)
  const rows = items.map((item, index) => <li key={keys[index]}>{item}</li>)
  if (marker === 'number') return <ol className={styles['list']}>{rows}</ol>
  return marker === 'box' ? (
    <ul role="list" className={styles['boxes']}>
      {rows}
    </ul>
  ) : (
    <ul className={styles['list']}>{rows}</ul>
  )
}

/** Room to write, which says nothing to who listens. */
function Lines({ block: { count } }: { readonly block: LinesBlock }) {
  const keys = Array.from({ length: count }, (_, index) => `line ${index}`)
  return (
    <div className={styles['lines']} aria-hidden="true">
      {keys.map((key) => (
        <span key={key} />
      ))}
    </div>
  )
}
