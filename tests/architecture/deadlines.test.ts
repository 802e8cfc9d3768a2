import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../../tools/filesBelow.ts'

describe('every deadline of a test is longer where the machine is slow', () => {
  // All but the examples of this one.
  const files = filesBelow('tests').filter(
    (file) => /\.tsx?$/.test(file) && !file.endsWith('/deadlines.test.ts'),
  )

  test('because none is a number that stands by itself', () => {
    expect(files.length).toBeGreaterThan(300)
    const faults = files.filter((file) => hasBareDeadline(readFileSync(`tests/${file}`, 'utf8')))
    expect(faults).toEqual([])
  })

  test.each([
    ['behind the test', 'test("a", async () => {\n}, 60_000)', true],
    ['on a line of its own', 'test(\n  "a",\n  async () => {\n  },\n  60_000,\n)', true],
    ['as an option', 'test("a", { timeout: 60_000 }, async () => {})', true],
    ['that follows the machine', 'test("a", async () => {\n}, timeoutMs(60))', false],
  ])('told by one %s', (_where, text, isBare) => {
    expect(hasBareDeadline(text)).toBe(isBare)
  })
})

/** Behind the body of a test, or as its option. */
function hasBareDeadline(text: string): boolean {
  return /^\s*\},\s*\d[\d_]*,?\s*\)|\btest[^\n]*\{ timeout: \d/m.test(text)
}
