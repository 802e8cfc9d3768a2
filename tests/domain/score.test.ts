import { expect, test } from 'vitest'
import { isLevel, levels } from '../../src/domain/score'

test('the five levels stand on the scale', () => {
  expect(levels.map(isLevel)).toEqual([true, true, true, true, true])
})

test('"niet van toepassing" and no answer do not', () => {
  expect(isLevel('not-applicable')).toBe(false)
  expect(isLevel(undefined)).toBe(false)
})
