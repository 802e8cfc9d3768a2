import fc from 'fast-check'
import * as v from 'valibot'
import { beforeEach, describe, expect, test } from 'vitest'
import { assignmentStatuses, changedCourse, nothingDone, type CourseChange } from '../../../src/domain/course'
import { emptyArchive } from '../../../src/storage/archive/archive'
import { openDatabase } from '../../../src/storage/connection'
import { database } from '../../../src/storage/database'
import { changeOwnCourse } from '../../../src/shared/documents/ownCourse'
import { documentRecord } from '../../../src/storage/records/documentRecord'
import { putArchive, readArchive } from '../../../src/storage/storedArchive'
import { transaction } from '../../../src/storage/transaction'
import { anyCourseChange } from '../../support/anyCourse'
import { day } from '../../support/builders'
import { theProgramme } from '../../support/content'
import { fillTheDisk } from '../../support/storage'
import { storedDocuments, storedValues } from '../../support/storedDocuments'
import { courses } from '../../../src/domain/documents/course'
import { autosaveState, flushAutosave } from '../../../src/storage/autosave/queue'

const { id, outcomes } = theProgramme()

beforeEach(async () => {
  await openDatabase()
  await transaction(() => putArchive(emptyArchive))
})

/** Says one thing, and answers what then lies on the disk. */
async function changes(change: CourseChange) {
  changeOwnCourse(id, change)
  await flushAutosave()
  const [course] = await storedValues(courses)
  return course?.done
}

describe('what somebody did of a course', () => {
  test('is stored change by change, in one document for the course', async () => {
    await changes({ part: 'exemptions', id: 'verpleegkundige', has: true })
    await changes({ part: 'sessions', id: 'mc2', mark: { on: day('2026-03-03') } })
    await changes({ part: 'assignments', id: '1-2', mark: { status: 'begun' } })
    expect(await storedDocuments()).toMatchObject([
      {
        id: 'course bcmb-basisopleiding',
        kind: 'course',
        revision: 3,
        programme: id,
        exemptions: ['verpleegkundige'],
        sessions: { mc2: { on: '2026-03-03' } },
        assignments: { '1-2': { status: 'begun' } },
      },
    ])
  })

  test('survives whatever is said, of what the programme no longer has too, and comes back from a backup', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCourseChange, { minLength: 1, maxLength: 12 }), async (said) => {
        await transaction(() => putArchive(emptyArchive))
        let answered: unknown
        for (const change of said) answered = await changes(change)
        const expected = said.reduce(changedCourse, nothingDone)
        expect(answered).toEqual(expected)
        const backup = await readArchive()
        expect(backup.documents.every((document) => v.is(documentRecord, document))).toBe(true)
        await transaction(() => putArchive(emptyArchive))
        await transaction(() => putArchive(backup))
        // Saying one more thing reads what is there.
        const more = { part: 'tests', id: 'later', mark: {} } as const
        expect(await changes(more)).toEqual(changedCourse(expected, more))
      }),
      { numRuns: 25 },
    )
  })

  test('an app that knows no handing in goes on reading what was handed in as done', async () => {
    const before = v.object({ status: v.picklist(['begun', 'done']) })
    for (const status of assignmentStatuses) {
      const done = await changes({ part: 'assignments', id: status, mark: { status, on: day('2026-03-03') } })
      expect(done?.assignments.get(status)).toEqual({ status, on: '2026-03-03' })
    }
    const [stored] = await storedDocuments()
    const marks = stored?.kind === 'course' ? stored.assignments : {}
    expect(Object.entries(marks).map(([one, mark]) => [one, v.parse(before, mark).status])).toEqual([
      ['begun', 'begun'],
      ['done', 'done'],
      ['handed-in', 'done'],
      ['sufficient', 'done'],
    ])
  })

  test('loses nothing to two tabs at once', async () => {
    const ids = outcomes.map((outcome) => outcome.id)
    await Promise.all(ids.map((one) => changes({ part: 'outcomes', id: one, mark: {} })))
    const course = await changes({ part: 'sessions', id: 'mc2', mark: {} })
    if (!course) throw new Error('not stored')
    expect([...course.outcomes.keys()].toSorted()).toEqual(ids.toSorted())
  })

  test('keeps fields of a newer version', async () => {
    await changes({ part: 'sessions', id: 'mc2', mark: {} })
    const [record] = await database.documents.toArray()
    await database.table('documents').put({ ...record, later: 'een veld van later' })
    await changes({ part: 'sessions', id: 'mc3d1', mark: {} })
    expect(await database.documents.toArray()).toMatchObject([{ later: 'een veld van later' }])
  })

  test('is not called stored when the disk is full', async () => {
    await changes({ part: 'sessions', id: 'mc2', mark: {} })
    const before = await storedDocuments()
    const free = fillTheDisk('documents')
    await changes({ part: 'sessions', id: 'mc3d1', mark: {} })
    free()
    expect(autosaveState.get()).toMatchObject({ status: 'failed', failure: { reason: 'full' } })
    expect(await storedDocuments()).toEqual(before)
  })
})
