import { beforeEach, expect, test } from 'vitest'
import { tidyBin } from '../../src/app/tidyBin'
import { setPreferences } from '../../src/storage/preferences'
import { aSealedAssessment } from '../support/builders'
import { aDatabaseWith, storedRecords } from '../support/storage'

beforeEach(() => aDatabaseWith(aSealedAssessment({ id: 'weg', binnedOn: '2026-10-01' })))

test('what lay in the bin for over thirty days is deleted at the next visit', async () => {
  setPreferences({ lastOpened: '2026-10-20' })
  await tidyBin(new Date('2026-10-31T12:00:00'))
  expect(await storedRecords()).toHaveLength(1)
  await tidyBin(new Date('2026-11-01T12:00:00'))
  expect(await storedRecords()).toHaveLength(0)
})

test('a clock that jumps ahead deletes nothing, until it has gone on from there', async () => {
  setPreferences({ lastOpened: '2026-10-20' })
  await tidyBin(new Date('2031-01-01T12:00:00'))
  expect(await storedRecords()).toHaveLength(1)
  await tidyBin(new Date('2031-01-02T12:00:00'))
  expect(await storedRecords()).toHaveLength(0)
})

test('a clock that has jumped back deletes nothing', async () => {
  setPreferences({ lastOpened: '2027-01-01' })
  await tidyBin(new Date('2026-12-01T12:00:00'))
  expect(await storedRecords()).toHaveLength(1)
})
