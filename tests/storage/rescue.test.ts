import { beforeEach, describe, expect, test } from 'vitest'
import { textToArchive } from '../../src/storage/archive/archiveText'
import { openDatabase } from '../../src/storage/connection'
import { database } from '../../src/storage/database'
import { rescueText } from '../../src/storage/rescue'
import { readArchive } from '../../src/storage/storedArchive'
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

test('of somebody who scored nothing yet, what they wrote is saved all the same', async () => {
  const newest = storageFixtures().at(-1)
  if (!newest) throw new Error('no fixtures')
  await leaveDatabase({ ...newest, tables: { ...newest.tables, assessments: [], places: [] } })
  const rescued = await textToArchive((await rescueText(new Date('2026-11-22T10:00:00Z'))) ?? '')
  if ('type' in rescued) throw new Error(JSON.stringify(rescued))
  expect(rescued.archive.documents).toHaveLength(newest.tables['documents']?.length ?? 0)
  expect(rescued.archive.documents.length).toBeGreaterThan(0)
})
