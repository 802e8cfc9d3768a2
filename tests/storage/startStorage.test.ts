import { beforeEach, expect, test, vi } from 'vitest'
import { database } from '../../src/storage/database'
import { startStorage } from '../../src/storage/startStorage'
import { anOpenAssessment } from '../support/builders'
import { aDatabaseWith } from '../support/storage'

beforeEach(() => aDatabaseWith(anOpenAssessment({ id: 'bezig' })))

test('a database that the browser closes between opening and reading is opened and read once more', async () => {
  const count = database.facts.count.bind(database.facts)
  const counting = vi.spyOn(database.facts, 'count').mockImplementationOnce(() => {
    database.close()
    return count()
  })
  expect(await startStorage()).toMatchObject({ assessments: { assessments: [{ id: 'bezig' }] } })
  expect(counting).toHaveBeenCalled()
})
