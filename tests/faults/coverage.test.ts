import { expect, test } from 'vitest'
import { coverageOf, rarest } from '../support/coverage'

test('what was not reached is named, and how many were is counted', () => {
  expect(coverageOf({ aim: 2, why: 0, by: 1 })).toEqual({
    fields: { reached: 2, of: 3 },
    unreached: ['why'],
    times: { aim: 2, why: 0, by: 1 },
  })
})

test('who goes where they came least leaves nothing out', () => {
  const times: Record<string, number> = { aim: 3, why: 0, by: 1 }
  expect(rarest(times)).toEqual(['why'])
  times['why'] = 1
  expect(rarest(times)).toEqual(['why', 'by'])
})
