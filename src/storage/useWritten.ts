import { isDocument, type DocumentBody, type DocumentKind, type StoredDocument } from './documents'
import type { DocumentWriter } from './documentWriter'
import { useDocuments } from './useDocuments'
import { useWriterState } from './useWriterState'

/** One document as the person sees it: stored, with what they are still writing on top. Undefined when there is none. */
export function useWritten<K extends DocumentKind>(
  writer: DocumentWriter<K>,
  id: string,
): DocumentBody<K> | undefined {
  const known = useDocuments().find((document) => document.id === id)
  useWriterState(writer)
  return writer.seen(id, known && storedOf(writer.kind, known))
}

export interface Written<K extends DocumentKind> {
  readonly id: string
  readonly body: DocumentBody<K>
}

/** Every document of a kind as the person sees it, in no order. */
export function useAllWritten<K extends DocumentKind>(writer: DocumentWriter<K>): readonly Written<K>[] {
  const documents = useDocuments()
  useWriterState(writer)
  return documents.flatMap((document) => {
    const stored = storedOf(writer.kind, document)
    const body = stored && writer.seen(stored.id, stored)
    return body ? [{ id: document.id, body }] : []
  })
}

function storedOf<K extends DocumentKind>(
  kind: K,
  document: Parameters<typeof isDocument>[1],
): StoredDocument<K> | undefined {
  if (!isDocument(kind, document)) return undefined
  const { id, revision } = document
  return { id, revision, body: document }
}
