import { expect, test, vi } from 'vitest'
import { readOnce } from '../../src/storage/readOnce'

test('what did not change is not read again, and is the same value; what did is read anew', () => {
  type Read = (record: { readonly id: string; readonly text: string }) => {
    readonly words: readonly string[]
  }
  const read = vi.fn<Read>(({ text }) => ({ words: text.split(' ') }))
  const reads = readOnce(read)
  const first = reads({ id: 'a', text: 'een twee' })
  expect(reads({ id: 'a', text: 'een twee' })).toBe(first)
  expect(reads({ id: 'b', text: 'een twee' })).not.toBe(first)
  expect(read).toHaveBeenCalledTimes(2)
  expect(reads({ id: 'a', text: 'een twee drie' })).toEqual({ words: ['een', 'twee', 'drie'] })
  expect(read).toHaveBeenCalledTimes(3)
})
