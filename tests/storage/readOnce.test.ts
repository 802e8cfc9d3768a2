import { expect, test, vi } from 'vitest'
import { readOnce } from '../../src/storage/readOnce'

interface Line {
  readonly text: string
}

test('what is the same record is not read again, and is the same value; another one is read', () => {
  const read = vi.fn<(line: Line) => object>(({ text }) => ({ words: text.split(' ') }))
  const reads = readOnce(read)
  const record = { text: 'een twee' }
  const first = reads(record)
  expect(reads(record)).toBe(first)
  expect(read).toHaveBeenCalledTimes(1)
  expect(reads({ text: 'een twee drie' })).toEqual({ words: ['een', 'twee', 'drie'] })
  expect(read).toHaveBeenCalledTimes(2)
})

test('what cannot be read is not tried again either', () => {
  const read = vi.fn<(line: Line) => undefined>()
  const reads = readOnce(read)
  const record = { text: '' }
  expect([reads(record), reads(record)]).toEqual([undefined, undefined])
  expect(read).toHaveBeenCalledTimes(1)
})
