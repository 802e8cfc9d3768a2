import { Dexie, RangeSet, type Table } from 'dexie'
import { byText } from '../lib/byText'
import { database } from './database'

/** What this tab read through one connection. */
interface Known<R> {
  readonly through: IDBDatabase
  /** By id. */
  readonly records: Map<string, R>
  /** The ids of what was written since, by any tab. */
  readonly changed: Set<string>
}

/**
 * Reads a table, in the order of its ids: everything once, and after that only what was written since. Dexie tells every tab which
 * records those are. One that did not change is the same object each time, so that what was made of it need not be made anew.
 *
 * Everything is read again through a new connection, after a write of many records, and whenever the number of records is not the
 * one that is in the database. Nothing is written by what is known here: whoever changes a record reads it in the same transaction.
 *
 * What it answers @throws when the database is closed or broken.
 */
export function steadyReader<R extends { readonly id: string }>(
  table: Table<R, string>,
): () => Promise<readonly R[]> {
  let known: Known<R> | undefined
  const part = `idb://${database.name}/${table.name}/`
  Dexie.on('storagemutated', (parts) => {
    for (const { from, to } of parts[part] ? new RangeSet().add(parts[part]) : []) {
      if (from === to && typeof from === 'string') known?.changed.add(from)
      else known = undefined
    }
  })
  const read = async () => {
    const through = database.backendDB()
    const before = known?.through === through ? known : undefined
    // A live query that only asked for some records would hear of no others.
    const [count] = await Promise.all([table.count(), before && readChanged(table, before)])
    if (before?.records.size === count) return sorted(before)
    // Before it is read: what is written meanwhile is noted already.
    const anew: Known<R> = { through, records: new Map(), changed: new Set() }
    known = anew
    for (const record of await table.toArray()) anew.records.set(record.id, record)
    return sorted(anew)
  }
  return async () => {
    // Of what another tab wrote, Dexie tells a live query before it tells this reader, and the query reads at once.
    await Promise.resolve()
    return database.transaction('r', table, read)
  }
}

/** Nobody writes before the transaction ends, so what is heard of until then has been read. */
async function readChanged<R>(table: Table<R, string>, { records, changed }: Known<R>): Promise<void> {
  const ids = [...changed]
  const read = await table.bulkGet(ids)
  ids.forEach((id, index) => {
    const record = read[index]
    if (record) records.set(id, record)
    else records.delete(id)
    changed.delete(id)
  })
}

function sorted<R extends { readonly id: string }>({ records }: Known<R>): readonly R[] {
  return [...records.values()].toSorted((a, b) => byText(a.id, b.id))
}
