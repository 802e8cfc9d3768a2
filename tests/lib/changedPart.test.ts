import { expect, test } from 'vitest'
import { changedPart } from '../../src/lib/changedPart'

test('of a long text what is shown holds the place where it changed, in whole letters', () => {
  const before = `${'👩'.repeat(500)} en toen werd het stil ${'x'.repeat(500)}`
  const after = before.replace('stil', 'druk')
  for (const [one, other, word] of [
    [before, after, 'stil'],
    [after, before, 'druk'],
  ] as const) {
    const part = changedPart(one, other, 100)
    expect(part).toContain(word)
    expect(part.isWellFormed()).toBe(true)
    expect(Array.from(part)).toHaveLength(102)
    expect(part.startsWith('…') && part.endsWith('…')).toBe(true)
  }
})

test('a short text is shown whole, and of one that only became longer its end', () => {
  expect(changedPart('kort', 'korter', 10)).toBe('kort')
  expect(changedPart(`${'x'.repeat(100)}einde`, 'x'.repeat(100), 40)).toMatch(/^…x{30}einde$/)
  expect(changedPart('x'.repeat(100), `${'x'.repeat(100)}einde`, 40)).toMatch(/^…x{30}$/)
})
