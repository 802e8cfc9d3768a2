import { expect, test, vi } from 'vitest'
import { assessmentOfReview } from '../../src/domain/assessmentOfReview'
import { aReport, aReview } from '../support/aReport'
import { aProfile, aSealedAssessment } from '../support/builders'

const spring = aSealedAssessment({ id: 'voorjaar', date: '2026-03-01' })
const autumn = aSealedAssessment({ id: 'najaar', date: '2026-11-01' })

test.each([
  ['of its very day', '2026-03-01', 'voorjaar'],
  ['nearest to a request, also when that came first', '2026-10-20', 'najaar'],
  ['nearest to a request that came later', '2026-05-01', 'voorjaar'],
])('a review stands beside the assessment %s', (_, date, id) => {
  const review = aReview({ about: aReport({ latest: { date } }) })
  expect(assessmentOfReview(review, [spring, autumn])?.id).toBe(id)
})

test('of two on one day it is the later one, and of another profile none', () => {
  const again = aSealedAssessment({ id: 'nog eens', date: '2026-11-01' })
  const other = aSealedAssessment({ profile: aProfile(), date: '2026-11-01' })
  const review = aReview()
  expect(assessmentOfReview(review, [spring, autumn, again])?.id).toBe('nog eens')
  expect(assessmentOfReview(review, [other])).toBeUndefined()
})

test('of two that are as near it is the later one', () => {
  const days = ['2026-03-01', '2026-03-03'].map((date) => aSealedAssessment({ id: date, date }))
  const review = aReview({ about: aReport({ latest: { date: '2026-03-02' } }) })
  expect(assessmentOfReview(review, days)?.id).toBe('2026-03-03')
})

test('of hundreds no more days are counted than of two: a screen may ask it of each review', () => {
  const many = Array.from({ length: 520 }, (_, index) =>
    aSealedAssessment({ date: `${1900 + (index >> 2)}-01-01` }),
  )
  const review = aReview({ about: aReport({ latest: { date: '2000-07-01' } }) })
  const counted = vi.spyOn(Date, 'parse')
  expect(assessmentOfReview(review, many)?.date).toBe('2000-01-01')
  expect(counted.mock.calls.length).toBeLessThanOrEqual(4)
})
