import { usePrinting } from '../../charts/usePrinting'
import type { PrintedDocument } from '../../domain/printedDocument'
import { asInPdf } from '../../exchange/pdf/missingLetters'

/** A document as its PDF will show it; the browser prints with letters of its own. */
export function useAsInPdf(document: PrintedDocument): PrintedDocument {
  return usePrinting() ? document : asInPdf(document)
}
