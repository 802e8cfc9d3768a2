import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/domain/assessment'
import { isLevel } from '../../src/domain/score'
import { undoLastChange, withChange } from '../../src/domain/scoring'
import {
  byDate,
  canBeSealed,
  correctAssessment,
  currentAssessments,
  isOpen,
  isSealed,
  sealAssessment,
  versionsOf,
} from '../../src/domain/sealing'
import { anyAssessment, anyDay, anyOpenAssessment, anySealedAssessment } from '../support/arbitraries'
import { anOpenAssessment, aSealedAssessment, assessmentId, competencyId, instant } from '../support/builders'

const at = instant('2026-11-21T20:23:38.000Z')

const now = instant('2026-11-21T20:23:38.000Z')

describe('finishing an assessment', () => {
  test('closes it at that moment, with its answers as they are', () => {
    const open = anOpenAssessment({ scores: { '1.1': 3 }, notes: { '1.2': 'later' }, revision: 8 })
    const { status: _open, ...rest } = open
    expect(sealAssessment(open, now)).toEqual({ ...rest, status: 'sealed', sealedAt: now, revision: 9 })
  })

  test('forgets what could be taken back', () => {
    const open = withChange(anOpenAssessment(), competencyId('1.1'), { kind: 'score', score: 3 }, at)
    expect(sealAssessment(open, now)).not.toHaveProperty('lastChange')
  })

  test.each([
    ['nothing was answered', anOpenAssessment()],
    ['there is only a note', anOpenAssessment({ notes: { '1.1': 'een gesprek' }, doubts: ['1.2'] })],
    ['nothing applies', anOpenAssessment({ scores: { '1.1': 'not-applicable' } })],
    [
      'the only score was taken back',
      undoLastChange(withChange(anOpenAssessment(), competencyId('1.1'), { kind: 'score', score: 3 }, at)),
    ],
  ])('cannot be done when %s', (_name, open) => {
    expect(canBeSealed(open)).toBe(false)
    expect(sealAssessment(open, now)).toEqual({ type: 'NothingScored' })
  })

  test('can be done with one level, and not without any', () => {
    fc.assert(
      fc.property(anyOpenAssessment, (open) => {
        const levels = [...open.answers.values()].filter(({ score }) => isLevel(score))
        expect(canBeSealed(open)).toBe(levels.length > 0)
        expect('status' in sealAssessment(open, now)).toBe(levels.length > 0)
      }),
    )
  })
})

describe('correcting a finished assessment', () => {
  test('opens a new version of the same moment, with the same answers', () => {
    const sealed = aSealedAssessment({ id: 'eerste', scores: { '1.1': 3 }, revision: 30 })
    const correction = correctAssessment(sealed, assessmentId('tweede'), 2)
    expect(correction).toMatchObject({
      status: 'open',
      id: 'tweede',
      original: 'eerste',
      version: 2,
      revision: 0,
    })
    expect(correction).not.toHaveProperty('sealedAt')
    expect(correction.answers).toEqual(sealed.answers)
    expect([correction.date, correction.moment, correction.sequence]).toEqual([
      sealed.date,
      sealed.moment,
      sealed.sequence,
    ])
  })

  test('takes the place of what it corrects only when it is finished too', () => {
    const first = aSealedAssessment({ id: 'eerste', scores: { '1.1': 3 } })
    const correction = correctAssessment(first, assessmentId('tweede'), 2)
    const second = sealAssessment(correction, now)
    expect(currentAssessments([correction, first])).toEqual([first])
    expect('status' in second && currentAssessments([second, first])).toEqual([second])
  })
})

describe('all versions of a moment', () => {
  test('come oldest first, whatever order they lie in', () => {
    const third = aSealedAssessment({ id: 'c', original: 'a', version: 3 })
    const first = aSealedAssessment({ id: 'a', original: 'a', version: 1 })
    const second = anOpenAssessment({ id: 'b', original: 'a', version: 2 })
    const other = aSealedAssessment({ id: 'x' })
    expect(versionsOf([third, other, first, second], first.original)).toEqual([first, second, third])
  })
})

describe('what growth is made of', () => {
  test('is the newest finished version of each moment, in the order of the calendar', () => {
    const spring = aSealedAssessment({ id: 'lente', date: '2026-03-20' })
    const corrected = aSealedAssessment({ id: 'lente-2', original: 'lente', version: 2, date: '2026-03-20' })
    const autumn = aSealedAssessment({ id: 'herfst', date: '2026-09-23' })
    const busy = anOpenAssessment({ id: 'bezig', date: '2026-11-21' })
    expect(currentAssessments([autumn, busy, corrected, spring])).toEqual([corrected, autumn])
  })

  test('puts two of one day in the order in which they were begun', () => {
    const morning = aSealedAssessment({ sequence: 4, date: '2026-03-20' })
    const evening = aSealedAssessment({ sequence: 11, date: '2026-03-20' })
    expect(currentAssessments([evening, morning])).toEqual([morning, evening])
  })

  test('goes by the day that somebody gave, not by when it was written down', () => {
    const writtenLater = aSealedAssessment({
      sequence: 9,
      date: '2025-01-10',
      sealedAt: '2026-11-21T10:00:00.000Z',
    })
    const writtenFirst = aSealedAssessment({
      sequence: 1,
      date: '2025-06-10',
      sealedAt: '2025-06-10T10:00:00.000Z',
    })
    expect(currentAssessments([writtenFirst, writtenLater])).toEqual([writtenLater, writtenFirst])
  })

  test('does not depend on the clock or on the order of the records', () => {
    const anyMany = fc.uniqueArray(anySealedAssessment, { selector: ({ id }) => id, maxLength: 8 })
    fc.assert(
      fc.property(anyMany, fc.array(anyDay, { minLength: 8, maxLength: 8 }), (sealed, clocks) => {
        const otherClocks = sealed.map((one, index) => ({
          ...one,
          sealedAt: instant(`${clocks[index]}T23:59:59.999Z`),
        }))
        const order = (all: readonly Assessment[]) => currentAssessments(all).map(({ id }) => id)
        expect(order(otherClocks.toReversed())).toEqual(order(sealed))
      }),
    )
  })

  test('holds each moment once and nothing that is open', () => {
    const anyMany = fc.array(
      fc.tuple(anyAssessment, fc.constantFrom('a', 'b', 'c')).map(([one, original]) => ({
        ...one,
        original: assessmentId(original),
      })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(anyMany, (assessments) => {
        const current = currentAssessments(assessments)
        const finished = assessments.filter(isSealed)
        expect(new Set(current.map(({ original }) => original))).toEqual(
          new Set(finished.map(({ original }) => original)),
        )
        expect(current.length).toBe(new Set(finished.map(({ original }) => original)).size)
        for (const one of current) {
          const versions = finished.filter(({ original }) => original === one.original)
          expect(one.version).toBe(Math.max(...versions.map(({ version }) => version)))
        }
        expect(current.toSorted(byDate)).toEqual(current)
      }),
    )
  })
})

test('an assessment is open or finished, never both', () => {
  fc.assert(
    fc.property(anyAssessment, (one) => {
      expect(isOpen(one)).toBe(!isSealed(one))
    }),
  )
})

describe('the other side of a conflict', () => {
  const first = aSealedAssessment({ id: 'eerste' })
  const other = { ...aSealedAssessment({ id: 'eerste~1' }), conflictOf: first.id }

  test('is no moment of its own as long as the first side is there', () => {
    expect(currentAssessments([other, first])).toEqual([first])
  })

  test('takes its place when that is gone', () => {
    expect(currentAssessments([other])).toEqual([other])
  })
})
