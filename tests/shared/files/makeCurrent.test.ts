import { expect, test } from 'vitest'
import { makeCurrent } from '../../../src/shared/files/makeCurrent'

const file = (of: string) => `file of ${of}`
const key = (of: string) => of

test('what changes while it is being made has it made again, of what there is then', async () => {
  let now = 'first'
  const asked: string[] = []
  const make = (of: string) => {
    asked.push(of)
    if (of === 'first') now = 'second'
    return Promise.resolve(file(of))
  }
  expect(await makeCurrent(() => now, make, key)).toEqual({ of: 'second', made: file('second') })
  expect(asked).toEqual(['first', 'second'])
})

test('what stays the same is made once, also when it is said anew', async () => {
  const asked: object[] = []
  const make = (of: object) => Promise.resolve(asked.push(of))
  const { made } = await makeCurrent(() => ({ word: 'same' }), make, JSON.stringify)
  expect(made).toBe(1)
})
