import { beforeEach, expect, test } from 'vitest'
import { checkStorage } from '../../src/storage/checkStorage'
import { database } from '../../src/storage/database'
import { aGoal, asRecord } from '../support/aGoal'
import { anOpenAssessment, aSealedAssessment, everywhere } from '../support/builders'
import { aDatabaseWith } from '../support/storage'

beforeEach(() => aDatabaseWith())

test('every record is read: the answers of all versions, the bin included, in as many moments', async () => {
  await aDatabaseWith(
    aSealedAssessment({ id: 'a', scores: everywhere(3) }),
    anOpenAssessment({ original: 'a', version: 2, scores: everywhere(4) }),
    aSealedAssessment({ scores: { '1.1': 3 }, binnedOn: '2026-11-01' }),
  )
  expect(await checkStorage()).toEqual({
    type: 'StorageChecked',
    kinds: new Map([['assessment', 2]]),
    answers: 59,
    setApart: 0,
    missed: 0,
    copy: { type: 'CopyUnavailable' },
  })
})

test('what cannot be read is set apart and told, and the rest still counts', async () => {
  await aDatabaseWith(aSealedAssessment({ scores: { '1.1': 3 } }))
  await database.table('assessments').put({ id: 'stuk', note: 'Mijn twijfel' })
  expect(await checkStorage()).toMatchObject({
    kinds: new Map([['assessment', 1]]),
    answers: 1,
    setApart: 1,
    missed: 1,
  })
  expect(await database.quarantine.toArray()).toMatchObject([
    { record: { id: 'stuk', note: 'Mijn twijfel' } },
  ])
  expect(await checkStorage()).toMatchObject({ setApart: 0 })
})

test('a document that cannot be read is set apart and told as well', async () => {
  const goal = asRecord('goal', 'doel', aGoal())
  await database.documents.put(goal)
  await database.table('documents').put({ ...goal, id: 'stuk', aim: 7 })
  expect(await checkStorage()).toMatchObject({ kinds: new Map([['goal', 1]]), setApart: 1, missed: 1 })
  expect(await database.quarantine.toArray()).toMatchObject([{ record: { id: 'stuk', aim: 7 } }])
})

test('a database that is closed is no database in which everything is right', async () => {
  database.close()
  expect(await checkStorage()).toMatchObject({ type: 'CheckFailed' })
})
