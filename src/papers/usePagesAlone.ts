import { useTranslation } from 'react-i18next'
import type { Block, PrintedDocument } from '../domain/printedDocument'

/** A document that says of itself, below its title and to programs, that there are no data in its file. */
export function usePagesAlone(): (document: PrintedDocument) => PrintedDocument {
  const { t } = useTranslation('report')
  return (document) => {
    const text = t('pagesAlone')
    const said: Block = { type: 'paragraph', tone: 'quiet', text }
    const [title, ...rest] = document.blocks
    return { ...document, subject: text, blocks: title ? [title, said, ...rest] : [said] }
  }
}
