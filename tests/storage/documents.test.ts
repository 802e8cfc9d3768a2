import { registers } from '../../src/domain/documents/register'
import { reviewFiles } from '../../src/domain/documents/reviewFile'
import { ledgerEntries } from '../../src/domain/documents/ledgerEntry'
import { beforeEach, expect, test } from 'vitest'
import { mergeArchives } from '../../src/storage/archive/mergeArchives'
import { compareArchives } from '../../src/storage/archive/compareArchives'
import { emptyArchive } from '../../src/storage/archive/archive'
import { openDatabase } from '../../src/storage/connection'
import { database } from '../../src/storage/database'
import { addDocuments, removeDocuments, changeDocument } from '../../src/storage/documents'
import { updateOwnPerson } from '../../src/shared/documents/ownPerson'
import { putArchive, readArchive } from '../../src/storage/storedArchive'
import { transaction } from '../../src/storage/transaction'
import { day } from '../support/builders'
import { aLine } from '../support/ledger'
import { fillTheDisk } from '../support/storage'
import { storedDocuments } from '../support/storedDocuments'

beforeEach(async () => {
  await openDatabase()
  await transaction(() => putArchive(emptyArchive))
})

test('somebody keeps the id by which others know them, whatever they say of themselves', async () => {
  const first = await updateOwnPerson({ name: 'Noor' })
  const later = await updateOwnPerson({ questions: ['Waar zie jij mij groeien?'] })
  if ('type' in first || 'type' in later) throw new Error('not stored')
  expect(later).toEqual({ id: first.id, name: 'Noor', questions: ['Waar zie jij mij groeien?'], topics: [] })
  expect(await storedDocuments()).toMatchObject([{ id: 'person', revision: 2, name: 'Noor' }])
})

test('half a character does not come into what is stored', async () => {
  await updateOwnPerson({ name: 'N\ud83d' })
  expect(await storedDocuments()).toMatchObject([{ name: 'N\ufffd' }])
})

test('two changes at once lose nothing of each other', async () => {
  await Promise.all(
    ['a', 'b', 'c'].map((letter) =>
      changeDocument(reviewFiles, 'een', (before) => ({
        side: 'made' as const,
        format: 1,
        content: { ...before?.content, [letter]: letter },
      })),
    ),
  )
  const [stored] = await storedDocuments()
  expect(stored).toMatchObject({ revision: 3, content: { a: 'a', b: 'b', c: 'c' } })
})

test('what a change leaves out is gone, and what only a later version knows stays', async () => {
  const target = 50
  await changeDocument(registers, 'register', () => ({ steps: {}, target }))
  const [first] = await database.documents.toArray()
  await database.table('documents').put({ ...first, later: 'iets', conflictOf: 'x' })
  await changeDocument(registers, 'register', () => ({ steps: { stap: day('2026-01-01') } }))
  const documents = await storedDocuments()
  expect(documents).toMatchObject([{ steps: { stap: '2026-01-01' }, later: 'iets', conflictOf: 'x' }])
  expect(documents[0]).not.toHaveProperty('target')
})

test('new documents come all or not at all', async () => {
  const lines = ['een', 'twee'].map((title) => aLine({ title, points: 1.5 }))
  const added = await addDocuments(ledgerEntries, lines)
  if ('type' in added) throw new Error('not stored')
  const documents = await storedDocuments()
  expect(documents).toHaveLength(2)
  expect(documents.map(({ id }) => id).toSorted()).toEqual(added.ids.toSorted())
  const room = fillTheDisk('documents')
  expect(await addDocuments(ledgerEntries, lines)).toMatchObject({ type: 'WriteFailed' })
  room()
  expect(await storedDocuments()).toHaveLength(2)
})

test('what was removed does not come back with a backup', async () => {
  await review('een', 'oud')
  const backup = await readArchive()
  await removeDocuments(['een'])
  const merged = mergeArchives(await readArchive(), backup)
  expect(merged.documents).toEqual([])
  expect(compareArchives(await readArchive(), backup)).toMatchObject([{ id: 'een', change: 'deleted-here' }])
})

test('of a document that was changed on two devices both sides are kept, in either order', async () => {
  await review('een', 'samen')
  const base = await readArchive()
  await review('een', 'hier')
  const here = await readArchive()
  await transaction(() => putArchive(base))
  await transaction(() => database.facts.put({ key: 'device', value: 'laptop' }))
  await review('een', 'daar')
  const there = await readArchive()
  const merged = mergeArchives(here, there)
  expect(mergeArchives(there, here)).toEqual(merged)
  const words = merged.documents.map((one) => one.kind === 'review' && one.content['words'])
  expect(new Set(words)).toEqual(new Set(['daar', 'hier']))
  expect(merged.documents.filter(({ conflictOf }) => conflictOf === 'een')).toHaveLength(1)
  expect(compareArchives(here, there)).toMatchObject([{ id: 'een', change: 'conflict' }])
  expect(compareArchives(here, emptyArchive)).toMatchObject([{ id: 'een', change: 'only-here' }])
})

function review(id: string, words: string) {
  return changeDocument(reviewFiles, id, () => ({ side: 'made' as const, format: 1, content: { words } }))
}
