import type {
  BarsBlock,
  BarsPanel,
  Block,
  ChecklistBlock,
  HeadingBlock,
  LinesBlock,
  ListBlock,
  ParagraphBlock,
  StepsBlock,
} from '../domain/printedDocument'
import { barsPicture, maxOf } from '../pictures/barsPicture'
import styles from './PrintedBlocks.module.css'
import { PrintedOverTime, PrintedPicture } from './PrintedPicture'
import { PrintedTable } from './PrintedTable'
import { Shapes } from './Shapes'

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
  if ('alternative' in block) {
    return block.type === 'overTime' ? <PrintedOverTime block={block} /> : <PrintedPicture block={block} />
  }
  switch (block.type) {
    case 'heading':
      return <Heading block={block} level={level} />
    case 'paragraph':
      return <Paragraph block={block} />
    case 'list':
      return <List block={block} />
    case 'checklist':
      return <Checklist block={block} />
    case 'table':
      return <PrintedTable block={block} />
    case 'steps':
      return <Steps block={block} />
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
  return <ul className={styles['list']}>{rows}</ul>
}

function Checklist({ block: { items } }: { readonly block: ChecklistBlock }) {
  const keys = items.map((_, index) => `item ${index}`)
  return (
    <ul role="list" className={styles['boxes']}>
      {items.map(({ text, isDone }, index) => (
        <li key={keys[index]}>
          <span role="img" aria-label={isDone ? '☑' : '☐'} className={isDone ? styles['done'] : undefined} />
          {text}
        </li>
      ))}
    </ul>
  )
}

function Steps({ block: { steps } }: { readonly block: StepsBlock }) {
  return (
    <ol role="list" className={styles['steps']}>
      {steps.map(({ value, text, isNorm }) => (
        <li key={value} className={isNorm ? styles['norm'] : undefined}>
          <b>{value}</b> {text}
        </li>
      ))}
    </ol>
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

/** Small panels of bars with their numbers, all on one scale so that they can be laid beside one another. */
function PrintedBars({ block: { ticks, panels } }: { readonly block: BarsBlock }) {
  const most = maxOf(panels)
  return (
    <ul role="list" className={styles['panels']}>
      {panels.map((panel) => (
        <li key={panel.name} className={styles['panel']}>
          <p className={styles['name']}>{panel.name}</p>
          {panel.counts.length > 0 && <Bars panel={panel} ticks={ticks} most={most} />}
          <p className={styles['note']}>{panel.note}</p>
        </li>
      ))}
    </ul>
  )
}

interface BarsProps extends Pick<BarsBlock, 'ticks'> {
  readonly panel: BarsPanel
  readonly most: number
}

function Bars({ panel: { counts, alternative }, ticks, most }: BarsProps) {
  const { width, height, shapes } = barsPicture(ticks, counts, most)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative}>
      <Shapes shapes={shapes} />
    </svg>
  )
}
