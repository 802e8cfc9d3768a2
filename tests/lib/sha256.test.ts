import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/lib/sha256'

test('the sum of nothing and of “abc” are those of the standard', async () => {
  expect(await sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('a text has the sum of its UTF-8', async () => {
  expect(await sha256('één 👋')).toBe(await sha256(new TextEncoder().encode('één 👋')))
})

test('bytes in the middle of others are summed alone', async () => {
  const around = new TextEncoder().encode('xabcx')
  expect(await sha256(around.subarray(1, 4))).toBe(await sha256('abc'))
})

test('any bytes have the sum that another program finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(await sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
    }),
  )
})
