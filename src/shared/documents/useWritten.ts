import { useMemo } from 'react'
import type * as v from 'valibot'
import type { Stored } from '../../storage/autosave/Known'
import type { DocumentWriter } from '../../storage/documentWriter'
import type { KindName } from '../../storage/documents'
import { useIsExample } from '../assessments/useAssessments'
import { useReadDocuments } from './useDocuments'
import { autosaveState } from '../../storage/autosave/queue'
import { useObservable } from '../../ui/useObservable'

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
  useObservable(autosaveState)
  if (documents.some((document) => document.id === id)) writer.noteBack(id, asOf)
  const own = writer.movedTo(id) ?? id
  const record = documents.find((document) => document.id === own)
  // What is still pending is of nobody there.
  return useIsExample() ? undefined : writer.seen(own, record && writer.read(record), asOf)
}

/** Every document of a kind as the person sees it, in no order; the other side of one that changed on two devices too. */
export function useAllWritten<Kind extends KindName, Entries extends v.ObjectEntries, Value>(
  writer: DocumentWriter<Kind, Entries, Value>,
): readonly Written<Value>[] {
  const { documents, asOf } = useReadDocuments()
  const { changes } = useObservable(autosaveState)
  const stored = useMemo(() => documents.flatMap((record) => writer.read(record) ?? []), [documents, writer])
  return useMemo(
    () => (changes < 0 ? [] : stored.flatMap((one) => written(writer, one, asOf))),
    [stored, writer, asOf, changes],
  )
}

function written<Kind extends KindName, Entries extends v.ObjectEntries, Value>(
  writer: DocumentWriter<Kind, Entries, Value>,
  stored: Stored<Value>,
  asOf: number,
): readonly Written<Value>[] {
  const body = writer.seen(stored.id, stored, asOf)
  return body === undefined ? [] : [{ id: stored.id, body }]
}
