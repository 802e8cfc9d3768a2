import { describe, expect, test, vi } from 'vitest'
import { formatsOf } from '../../src/i18n/useFormats'
import { day } from '../support/builders'

describe('numbers', () => {
  test('have a comma in Dutch and a point in English, always with one decimal', () => {
    expect([3, 3.4].map(formatsOf('nl').mean)).toEqual(['3,0', '3,4'])
    expect([3, 3.4].map(formatsOf('en').mean)).toEqual(['3.0', '3.4'])
  })

  test('say which way they went, with a real minus sign and no sign on nothing', () => {
    expect([1.2, -0.3, 0].map(formatsOf('nl').difference)).toEqual(['+1,2', '−0,3', '0,0'])
    expect([2, -1, 0].map(formatsOf('en').steps)).toEqual(['+2', '−1', '0'])
  })
})

describe('dates', () => {
  test('are written out, as the reader does', () => {
    expect(formatsOf('nl').date(day('2026-11-21'))).toBe('21 november 2026')
    expect(formatsOf('nl').shortDate(day('2026-03-09'))).toBe('9 mrt 2026')
    expect(formatsOf('en').date(day('2026-11-21'))).toBe('21 November 2026')
  })

  test.each(['Pacific/Kiritimati', 'America/Curacao', 'Europe/Amsterdam'])(
    'are the same day in %s',
    (zone) => {
      vi.stubEnv('TZ', zone)
      expect(formatsOf('nl').date(day('2026-03-29'))).toBe('29 maart 2026')
      vi.unstubAllEnvs()
    },
  )
})

test('lists end as the language ends them', () => {
  expect(formatsOf('nl').list(['een', 'twee', 'drie'])).toBe('een, twee en drie')
  expect(formatsOf('en').list(['one', 'two', 'three'])).toBe('one, two and three')
  expect(formatsOf('nl').list(['een'])).toBe('een')
})
