import type { PrintedDocument } from '../domain/printedDocument'
import { useInvitation } from './useInvitation'

/** A document that says of itself, at the foot of its first page and to programs, that there are no data in its file. */
export function usePagesAlone(): (document: PrintedDocument) => PrintedDocument {
  const invitation = useInvitation()
  return (document) => ({
    ...document,
    subject: invitation('pages').heading,
    invitation: invitation('pages'),
  })
}
