import type * as v from 'valibot'
import type { DocumentKind } from '../domain/documents/documentKind'
import { Autosaved } from './autosave/Autosaved'
import type { Stored } from './autosave/Known'
import { flushAutosave } from './autosave/queue'
import { changeDocument, removeDocuments, valueIn, type KindName, type StoredDocument } from './documents'
import { readOnce } from './readOnce'
import { nameOfFile } from './signature'
import { addUnstored, type ReadDocuments } from './unstored'
import type { WriteFailure } from './writeFailure'

/** Stores the documents of one kind while they are written. There is one for each kind, as long as the page is open. */
export class DocumentWriter<
  Kind extends KindName,
  Entries extends v.ObjectEntries,
  Value,
> extends Autosaved<Value> {
  readonly kind: DocumentKind<Kind, Entries, Value>
  /** What is in a record; undefined when it is of another kind, or cannot be read. */
  readonly read: (record: StoredDocument) => Stored<Value> | undefined

  constructor(kind: DocumentKind<Kind, Entries, Value>) {
    super(kind.kind, (id, change, onCommit) => changeDocument(kind, id, change, onCommit))
    this.kind = kind
    const readValue = readOnce((record: StoredDocument) => valueIn(kind, record))
    this.read = (record) => {
      const { id, revision } = record
      const value = record.kind === kind.kind ? readValue(record) : undefined
      return value === undefined ? undefined : { id, revision, value }
    }
    addUnstored((records) => this.#unstoredRecords(records))
  }

  /** Deletes documents for good, after what was still on its way: it would come behind the deletion. */
  async remove(ids: readonly string[]): Promise<'done' | WriteFailure> {
    await flushAutosave()
    const outcome = await removeDocuments(ids)
    if (outcome === 'done') ids.forEach((id) => this.forget(id))
    return outcome
  }

  /** Stores something as a new document; @returns the id, at once. What was deleted comes back in this way. */
  add(value: Value, id: string = crypto.randomUUID()): string {
    this.record(id, (before) => before ?? value, 'chosen')
    return id
  }

  /** What is still pending, as it would be stored on top of what was read; what was deleted elsewhere under a new id. */
  #unstoredRecords({ documents, deleted }: ReadDocuments) {
    return this.unstored().flatMap(({ id, on }): readonly StoredDocument[] => {
      const record = documents.find((one) => one.id === id)
      const value = on(record && valueIn(this.kind, record))
      if (value === undefined) return []
      const { kind } = this.kind
      const { revision = 0, writers = {} } = record ?? {}
      const own = deleted.has(id) ? crypto.randomUUID() : id
      const signed = { revision: revision + 1, writers: { ...writers, [nameOfFile()]: revision + 1 } }
      return [{ ...record, ...this.kind.toFields(value), kind, id: own, ...signed }]
    })
  }
}
