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
