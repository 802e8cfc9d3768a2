import { beforeEach, describe, expect, test } from 'vitest'
import { textToArchive } from '../../src/storage/archive/archiveText'
import { openDatabase } from '../../src/storage/connection'
import { database } from '../../src/storage/database'
import { rescueText } from '../../src/storage/rescue'
import { readArchive } from '../../src/storage/storedArchive'
import { aGoal, asRecord } from '../support/aGoal'
import { leaveDatabase } from '../support/rawDatabase'
import { storageFixtures } from '../support/storageFixtures'

beforeEach(() => database.close())

describe.each(storageFixtures())(
  'what lies in a database of version $version that does not open',
  (fixture) => {
    beforeEach(() => leaveDatabase(fixture))

    test('is saved as a file that can be put back, with all that was in it', async () => {
      const rescued = await textToArchive((await rescueText(new Date('2026-11-22T10:00:00Z'))) ?? '')
      if ('type' in rescued) throw new Error(JSON.stringify(rescued))
      await openDatabase()
      const { assessments, documents, tombstones } = await readArchive()
      expect(rescued.archive).toMatchObject({ assessments, documents, tombstones })
      expect(assessments.length).toBeGreaterThan(0)
    })
  },
)

test('what lies between it and cannot be read keeps the file from opening no more', async () => {
  const newest = storageFixtures().at(-1)
  if (!newest) throw new Error('no fixtures')
  const { assessments = [], documents = [] } = newest.tables
  const junk = [{ id: 'vreemd', wat: ['iets'] }, { id: 7 }]
  const tables = {
    ...newest.tables,
    assessments: [...assessments, ...junk],
    documents: [...documents, ...junk],
  }
  await leaveDatabase({ ...newest, tables })
  const rescued = await textToArchive((await rescueText(new Date('2026-11-22T10:00:00Z'))) ?? '')
  expect(rescued).toHaveProperty('archive')
  if ('type' in rescued) throw new Error(JSON.stringify(rescued))
  expect(rescued.archive.assessments).toHaveLength(assessments.length)
  expect(rescued.archive.documents).toHaveLength(documents.length)
})

test('what was written again after it was deleted is saved too', async () => {
  const newest = storageFixtures().at(-1)
  if (!newest) throw new Error('no fixtures')
  const goal = asRecord('goal', 'doel', aGoal({ aim: 'Ik vat samen wat de cliënt wil' }))
  await leaveDatabase({ ...newest, tables: { documents: [goal], tombstones: [{ id: 'doel' }] } })
  const rescued = await textToArchive((await rescueText(new Date('2026-11-22T10:00:00Z'))) ?? '')
  if ('type' in rescued) throw new Error(JSON.stringify(rescued))
  expect(rescued.archive.documents).toMatchObject([{ aim: 'Ik vat samen wat de cliënt wil' }])
})

test('each goes along with the devices that wrote it, so that a merge knows what is newer', async () => {
  const newest = storageFixtures().at(-1)
  if (!newest) throw new Error('no fixtures')
  const signed = { revision: 5, writers: { telefoon: 2, laptop: 5 } }
  const assessments = newest.tables['assessments']?.map((record) => Object.assign({}, record, signed))
  await leaveDatabase({ ...newest, tables: { ...newest.tables, assessments: assessments ?? [] } })
  const rescued = await textToArchive((await rescueText(new Date('2026-11-22T10:00:00Z'))) ?? '')
  if ('type' in rescued) throw new Error(JSON.stringify(rescued))
  expect(rescued.archive.assessments.length).toBeGreaterThan(0)
  for (const record of rescued.archive.assessments) expect(record).toMatchObject(signed)
})

test('of somebody who scored nothing yet, what they wrote is saved all the same', async () => {
  const newest = storageFixtures().at(-1)
  if (!newest) throw new Error('no fixtures')
  await leaveDatabase({ ...newest, tables: { ...newest.tables, assessments: [], places: [] } })
  const rescued = await textToArchive((await rescueText(new Date('2026-11-22T10:00:00Z'))) ?? '')
  if ('type' in rescued) throw new Error(JSON.stringify(rescued))
  expect(rescued.archive.documents).toHaveLength(newest.tables['documents']?.length ?? 0)
  expect(rescued.archive.documents.length).toBeGreaterThan(0)
})
