import { beforeEach, expect, test } from 'vitest'
import { destroyAssessment } from '../../src/storage/assessments'
import { database } from '../../src/storage/database'
import { readPlaces, rememberPlace } from '../../src/storage/places'
import { anOpenAssessment, competencyId } from '../support/builders'
import { aDatabaseWith } from '../support/storage'

const open = anOpenAssessment({ id: 'meting' })
const other = anOpenAssessment({ id: 'ander' })

beforeEach(() => aDatabaseWith(open, other))

test('where somebody stood last is remembered for each assessment', async () => {
  await rememberPlace(open.id, competencyId('1.1'))
  await rememberPlace(other.id, competencyId('7.4'))
  await rememberPlace(open.id, competencyId('2.3'))
  expect(Object.fromEntries(await readPlaces())).toEqual({ meting: '2.3', ander: '7.4' })
})

test('it goes with the assessment when that is deleted for good', async () => {
  await rememberPlace(open.id, competencyId('1.1'))
  await rememberPlace(other.id, competencyId('7.4'))
  await destroyAssessment(open.original)
  expect(Object.fromEntries(await readPlaces())).toEqual({ ander: '7.4' })
})

test('when it cannot be stored nobody is bothered', async () => {
  database.close()
  await expect(rememberPlace(open.id, competencyId('1.1'))).resolves.toBeUndefined()
})
