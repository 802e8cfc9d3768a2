// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { recordAnswer } from '../../src/storage/answers'
import { restInBackForwardCache } from '../../src/storage/backForwardCache'
import { connectionState, rememberHasData } from '../../src/storage/connection'
import { database, databaseName } from '../../src/storage/database'
import { anOpenAssessment, competencyId } from '../support/builders'
import { eventually } from '../support/eventually'
import { aDatabaseWith, storedRecords } from '../support/storage'

const assessment = anOpenAssessment()
restInBackForwardCache()
beforeEach(async () => {
  await aDatabaseWith(assessment)
  await rememberHasData()
})
afterEach(() => connectionState.set({ status: 'open' }))

test('the page after it can erase everything, and is not held up', async () => {
  await goes('pagehide')
  expect(await erasesAsAnotherPage()).toBe('erased')
  // Nobody had to ask it to make room: it could not have heard that.
  expect(connectionState.get()).toEqual({ status: 'open' })
})

test('whoever comes back finds it open, with all that was written', async () => {
  recordAnswer(assessment.id, competencyId('1.1'), { kind: 'note', note: 'Nog niet klaar met' })
  await goes('pagehide')
  await goes('pageshow')
  await eventually(() => expect(database.isOpen()).toBe(true))
  expect(await storedRecords()).toMatchObject([{ answers: { '1.1': { note: 'Nog niet klaar met' } } }])
})

test('whoever comes back before the last words are stored finds it open too', async () => {
  recordAnswer(assessment.id, competencyId('1.1'), { kind: 'note', note: 'Snel heen en terug' })
  dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }))
  await goes('pageshow')
  expect(database.isOpen()).toBe(true)
  expect(await storedRecords()).toMatchObject([{ answers: { '1.1': { note: 'Snel heen en terug' } } }])
})

test('whoever comes back after all was erased begins anew', async () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined)
  await goes('pagehide')
  await erasesAsAnotherPage()
  await goes('pageshow')
  await eventually(() => expect(reload).toHaveBeenCalledOnce())
})

test('a page that is left for good keeps the database to the end', async () => {
  await goes('pagehide', false)
  expect(database.isOpen()).toBe(true)
})

/** With as much time afterwards as anything behind it could want. */
async function goes(type: 'pagehide' | 'pageshow', persisted = true): Promise<void> {
  dispatchEvent(Object.assign(new Event(type), { persisted }))
  await new Promise((resolve) => setTimeout(resolve, 300))
}

function erasesAsAnotherPage(): Promise<'erased' | 'held up'> {
  const request = indexedDB.deleteDatabase(databaseName)
  return new Promise((resolve) => {
    request.addEventListener('success', () => resolve('erased'))
    request.addEventListener('blocked', () => resolve('held up'))
  })
}
