import { useCallback, useMemo } from 'react'
import type * as v from 'valibot'
import type { Stored } from '../../storage/autosave/Known'
import type { DocumentWriter } from '../../storage/documentWriter'
import type { KindName, StoredDocument } from '../../storage/documents'
import { useIsExample } from '../assessments/useAssessments'
import { useReadDocuments } from './useDocuments'
import { autosaveState } from '../../storage/autosave/queue'
import { isSameList } from '../../lib/isSameList'
import { useSelected } from '../../ui/useObservable'

export interface Written<Value> {
  readonly id: string
  readonly body: Value
}

/** One document as the person sees it: stored, with what they are still writing on top. Undefined when there is none. */
export function useWritten<Kind extends KindName, Entries extends v.ObjectEntries, Value>(
  writer: DocumentWriter<Kind, Entries, Value>,
  id: string,
): Value | undefined {
  const { documents, asOf } = useReadDocuments()
  const isExample = useIsExample()
  const seen = useCallback(() => {
    if (documents.some((document) => document.id === id)) writer.noteBack(id, asOf)
    const own = writer.movedTo(id) ?? id
    const record = documents.find((document) => document.id === own)
    // What is still pending is of nobody there.
    return isExample ? undefined : writer.seen(own, record && writer.read(record), asOf)
  }, [documents, asOf, writer, id, isExample])
  return useSelected(autosaveState, seen)
}

/** Every document of a kind as the person sees it, in no order; the other side of one that changed on two devices too. */
export function useAllWritten<Kind extends KindName, Entries extends v.ObjectEntries, Value>(
  writer: DocumentWriter<Kind, Entries, Value>,
): readonly Written<Value>[] {
  const { documents, asOf } = useReadDocuments()
  const isExample = useIsExample()
  const stored = useMemo(
    () => new Map(documents.flatMap((record) => entryOf(writer, record))),
    [documents, writer],
  )
  const seen = useCallback(() => {
    // What was begun here and cannot be stored yet is among them; it is of nobody in the example.
    const begun = isExample ? [] : writer.ahead(asOf)
    return [...new Set([...stored.keys(), ...begun])].flatMap((id): readonly Written<Value>[] => {
      const body = writer.seen(id, stored.get(id), asOf)
      return body === undefined ? [] : [{ id, body }]
    })
  }, [stored, writer, asOf, isExample])
  return useSelected(autosaveState, seen, isSameWritten)
}

function isSameWritten(some: readonly Written<unknown>[], others: readonly Written<unknown>[]): boolean {
  return isSameList(some, others, (a, b) => a.id === b.id && Object.is(a.body, b.body))
}

function entryOf<Kind extends KindName, Entries extends v.ObjectEntries, Value>(
  writer: DocumentWriter<Kind, Entries, Value>,
  record: StoredDocument,
): readonly (readonly [string, Stored<Value>])[] {
  const read = writer.read(record)
  return read === undefined ? [] : [[read.id, read]]
}
