import type { Block, PrintedDocument } from '../domain/printedDocument'
import { InvitationBox } from './InvitationBox'
import { PrintedBlocks } from './PrintedBlocks'
import styles from './PrintedPages.module.css'

interface Props {
  readonly document: PrintedDocument
  /** The level of the document's title among the headings of the screen. */
  readonly level?: 1 | 2
}

/** A document as it lies on paper: sheets on a wide screen and in print, flowing text on a phone. */
export function PrintedPages({ document, level = 2 }: Props) {
  const { blocks, footer, language, invitation } = document
  const sheets = sheetsOf(blocks)
  const keys = sheets.map((_, index) => `sheet ${index}`)
  return (
    <div className={styles['pages']} lang={language}>
      {sheets.map((sheet, index) => (
        <div key={keys[index]} className={`paper ${styles['sheet']}`}>
          <PrintedBlocks blocks={sheet} level={level} />
          {index === 0 && invitation && <InvitationBox invitation={invitation} />}
          <p className={styles['footer']}>{footer}</p>
        </div>
      ))}
    </div>
  )
}

function sheetsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const sheets: Block[][] = [[]]
  for (const block of blocks) {
    if (block.type === 'pageBreak') sheets.push([])
    else sheets.at(-1)?.push(block)
  }
  return sheets.filter((sheet) => sheet.length > 0)
}
