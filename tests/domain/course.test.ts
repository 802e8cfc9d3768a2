import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changedCourse,
  nothingDone,
  professionsIn,
  progressOf,
  sessionStanding,
  type CourseChange,
  type CourseState,
} from '../../src/domain/course'
import { anyCourseChange } from '../support/anyCourse'
import { day } from '../support/builders'
import { theProgramme } from '../support/content'

const programme = theProgramme()
const runs = { numRuns: 200 }
/** What counts as done. */
const countsAsDone = new Set<string>(['done', 'handed-in', 'sufficient'])

describe('how far somebody is in a module', () => {
  test('nothing is nothing, of the mandatory assignments alone', () => {
    expect(progressIn('1')).toEqual({
      standing: 'open',
      done: 0,
      sufficient: 0,
      mandatory: 6,
      exemptAs: [],
      attended: 0,
      days: 2,
    })
  })

  test('an assignment that is not mandatory begins a module and counts for nothing', () => {
    expect(progressIn('1', done('1-1'))).toMatchObject({ standing: 'begun', done: 0 })
  })

  test('busy with it is not done', () => {
    const begun: CourseChange = { part: 'assignments', id: '4-1', mark: { status: 'begun' } }
    expect(progressIn('4', begun, done('4-2'))).toMatchObject({ standing: 'begun', done: 1, mandatory: 2 })
  })

  test('all that is mandatory makes it done, whatever else is not', () => {
    const progress = progressIn('2', done('2-1'), done('2-2'), done('2-4'))
    expect(progress).toMatchObject({ standing: 'done', done: 3 })
  })

  test('handed in is done, and only the trainer makes it sufficient', () => {
    const handedIn: CourseChange = { part: 'assignments', id: '4-1', mark: { status: 'handed-in' } }
    const good: CourseChange = { part: 'assignments', id: '4-2', mark: { status: 'sufficient' } }
    expect(progressIn('4', handedIn, good)).toMatchObject({ standing: 'done', done: 2, sufficient: 1 })
  })

  test('a day or something that somebody can begins it too', () => {
    const attended = progressIn('3', { part: 'sessions', id: 'mc3d1', mark: {} })
    expect(attended).toMatchObject({ standing: 'begun', attended: 1, days: 3 })
    expect(progressIn('4', { part: 'outcomes', id: 'mc4d1-1', mark: {} }).standing).toBe('begun')
  })

  test('an exemption counts for its own module, and a certificate for more than that', () => {
    const nurse: CourseChange = { part: 'exemptions', id: 'verpleegkundige', has: true }
    expect(progressIn('4', nurse)).toMatchObject({ standing: 'exempt', exemptAs: ['verpleegkundige'] })
    expect(progressIn('2', nurse).standing).toBe('open')
    expect(progressIn('4', nurse, certificate('4')).standing).toBe('certified')
  })

  test('what belongs to no module of the programme changes nothing', () => {
    expect(progressIn('1', done('weg'), done('constructor'))).toEqual(progressIn('1'))
  })

  test('never counts more than there is, and is done just when nothing mandatory is left', () => {
    fc.assert(
      fc.property(fc.array(anyCourseChange, { maxLength: 40 }), (changes) => {
        const course = courseAfter(...changes)
        for (const module of programme.modules) {
          const { done: count, sufficient, mandatory, standing } = progressOf(programme, module, course)
          const left = module.assignments.filter(
            (one) => one.mandatory && !countsAsDone.has(course.assignments.get(one.id)?.status ?? 'open'),
          )
          expect(count + left.length).toBe(mandatory)
          expect(sufficient).toBeLessThanOrEqual(count)
          if (standing === 'done') expect(left).toEqual([])
          if (left.length === 0) expect(['done', 'exempt', 'certified']).toContain(standing)
        }
      }),
      runs,
    )
  })
})

describe('a change', () => {
  test('is the last word on its own subject and touches no other', () => {
    fc.assert(
      fc.property(fc.array(anyCourseChange, { maxLength: 20 }), anyCourseChange, (earlier, change) => {
        const before = flat(courseAfter(...earlier))
        const after = flat(courseAfter(...earlier, change))
        const key = `${change.part} ${change.id}`
        expect(after.get(key)).toEqual(change.part === 'exemptions' ? change.has || undefined : change.mark)
        before.delete(key)
        after.delete(key)
        expect(after).toEqual(before)
      }),
      runs,
    )
  })

  test('taken back leaves what it was', () => {
    const course = courseAfter(done('1-2'))
    const there = changedCourse(course, { part: 'sessions', id: 'mc2', mark: { on: day('2026-03-03') } })
    expect(changedCourse(there, { part: 'sessions', id: 'mc2', mark: undefined })).toEqual(course)
  })
})

test('a day lies ahead until somebody was there, has the certificate, or need not go', () => {
  const [first, second] = programme.sessions.filter(({ module }) => module === '4')
  if (!first || !second) throw new Error('module 4 has two days')
  const nurse: CourseChange = { part: 'exemptions', id: 'verpleegkundige', has: true }
  const there: CourseChange = { part: 'sessions', id: first.id, mark: {} }
  expect(sessionStanding(programme, first, nothingDone)).toBe('ahead')
  expect(sessionStanding(programme, first, courseAfter(there))).toBe('finished')
  expect(sessionStanding(programme, second, courseAfter(there))).toBe('ahead')
  expect(sessionStanding(programme, second, courseAfter(certificate('4')))).toBe('finished')
  expect(sessionStanding(programme, second, courseAfter(nurse))).toBe('exempt')
  expect(sessionStanding(programme, first, courseAfter(nurse, there))).toBe('finished')
})

test('each profession that exempts from anything is named once', () => {
  expect(professionsIn(programme)).toEqual(['mantelzorgmakelaar', 'verpleegkundige'])
})

function progressIn(id: string, ...changes: readonly CourseChange[]) {
  const module = programme.modules.find((one) => one.id === id)
  if (!module) throw new Error(`no module ${id}`)
  return progressOf(programme, module, courseAfter(...changes))
}

function courseAfter(...changes: readonly CourseChange[]): CourseState {
  return changes.reduce(changedCourse, nothingDone)
}

function done(id: string): CourseChange {
  return { part: 'assignments', id, mark: { status: 'done' } }
}

function certificate(id: string): CourseChange {
  return { part: 'certificates', id, mark: {} }
}

/** Everything that is said, by part and id. */
function flat({ exemptions, ...parts }: CourseState): Map<string, unknown> {
  const marks = Object.entries(parts).flatMap(([part, ofPart]) =>
    [...ofPart].map(([id, mark]) => [`${part} ${id}`, mark] as const),
  )
  const has = [...exemptions].map((id) => [`exemptions ${id}`, true] as const)
  return new Map<string, unknown>([...marks, ...has])
}
