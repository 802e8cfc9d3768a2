import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { assessmentToRecord } from '../../src/storage/records/assessmentRecord'
import type { AssessmentRecord } from '../../src/storage/records/assessmentRecord'
import { allowEmpty } from '../../src/storage/connection'
import { database } from '../../src/storage/database'
import { steadyReader } from '../../src/storage/steadyReader'
import { anOpenAssessment } from '../support/builders'
import { aDatabaseWith } from '../support/storage'

const ids = ['a', 'b', 'c', 'd'] as const

function aRecord(id: string, revision = 1): AssessmentRecord {
  return { ...assessmentToRecord(anOpenAssessment({ id })), revision }
}

const id = fc.constantFrom(...ids)
const some = fc.uniqueArray(id, { minLength: 1 })
const revision = fc.integer({ min: 1, max: 9 })

/** Something that is written; what is read after each is compared with the table. */
const step = fc.oneof(
  fc.record({ id, revision }).map((one) => () => database.assessments.put(aRecord(one.id, one.revision))),
  id.map((one) => () => database.assessments.delete(one)),
  fc
    .record({ some, revision })
    .map((all) => () => database.assessments.bulkPut(all.some.map((one) => aRecord(one, all.revision)))),
  some.map((all) => () => database.assessments.bulkDelete([...all])),
  fc.constant(() => database.assessments.clear()),
  revision.map((one) => () => database.assessments.toCollection().modify({ revision: one })),
  fc.constant(reopen),
)

async function reopen(): Promise<void> {
  database.close()
  // Dexie takes a moment to have closed it; here an empty one is no loss.
  allowEmpty()
  await new Promise((resolve) => setTimeout(resolve))
  await database.open()
}

beforeEach(() => aDatabaseWith())

describe('a table that is read again and again', () => {
  test('is what lies in it, whatever is written in whatever order', async () => {
    const read = steadyReader(database.assessments)
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        for (const write of steps) {
          await write()
          expect(await read()).toEqual(await database.assessments.toArray())
        }
      }),
      { numRuns: 60 },
    )
  })

  test('gives the same record as long as it did not change', async () => {
    await database.assessments.bulkPut(ids.map((one) => aRecord(one)))
    const read = steadyReader(database.assessments)
    const [first, second] = await read()
    await database.assessments.put(aRecord('b', 2))
    const [again, changed] = await read()
    expect(again).toBe(first)
    expect(changed).not.toBe(second)
    expect(changed?.revision).toBe(2)
  })

  test('asks the database only for what was written since', async () => {
    await database.assessments.bulkPut(ids.map((one) => aRecord(one)))
    const read = steadyReader(database.assessments)
    await read()
    await database.assessments.put(aRecord('b', 2))
    await database.assessments.delete('c')
    const all = vi.spyOn(IDBObjectStore.prototype, 'getAll')
    const one = vi.spyOn(IDBObjectStore.prototype, 'get')
    await read()
    expect(all).not.toHaveBeenCalled()
    expect(one.mock.calls.map(([key]) => key)).toEqual(['b', 'c'])
  })

  test('is read whole after a write of many', async () => {
    const many = Array.from({ length: 200 }, (_, number) => `many-${number}`)
    await database.assessments.bulkPut(many.map((one) => aRecord(one)))
    const read = steadyReader(database.assessments)
    await read()
    await database.assessments.bulkPut(many.map((one) => aRecord(one, 2)))
    expect((await read()).map((one) => one.revision)).toEqual(many.map(() => 2))
  })

  test('is read whole when its number says that something was written unheard', async () => {
    await database.assessments.put(aRecord('a'))
    const read = steadyReader(database.assessments)
    await read()
    await unheard((store) => store.put(aRecord('z')))
    expect((await read()).map((one) => one.id)).toEqual(['a', 'z'])
  })
})

/** As something that is not Dexie writes. */
function unheard(write: (store: IDBObjectStore) => IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.backendDB().transaction('assessments', 'readwrite')
    write(transaction.objectStore('assessments'))
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('error', () => reject(transaction.error ?? new Error('not written')))
  })
}
