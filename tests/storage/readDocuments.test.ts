import * as v from 'valibot'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../../src/storage/database'
import { readDocuments } from '../../src/storage/readDocuments'
import { documentRecord, type DocumentRecord } from '../../src/storage/records/documentRecord'
import { everyDocument } from '../support/everyDocument'
import { aDatabaseWith } from '../support/storage'

beforeEach(() => aDatabaseWith())

describe('what screens are given of the documents', () => {
  test('is each of them as it lies there', async () => {
    await database.documents.bulkPut([...everyDocument])
    expect(await readDocuments()).toEqual(everyDocument.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  })

  test.each(everyDocument)('is none that misses something a screen counts on ($kind)', async (document) => {
    const damaged = fieldsOf(document).map((field) => ({ ...document, id: `zonder ${field}`, [field]: 7.5 }))
    await database.table('documents').bulkPut([...damaged, { ...document, id: 'ander', kind: 'dagboek' }])
    await database.documents.put(document)
    const readable = (await readDocuments()).filter((record) => v.is(documentRecord, record))
    expect(readable).toEqual([document])
  })
})

function fieldsOf(document: DocumentRecord): readonly string[] {
  return Object.keys(document).filter(
    (field) => !['id', 'revision', 'points', 'hours', 'target'].includes(field),
  )
}
