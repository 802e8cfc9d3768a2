import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ageOf, longestStall, watchStalls } from '../support/machineStall'

const at = 10_000

test('what stood still or waited for a processor since then makes nothing older', () => {
  const samples = [
    // What came before it does not count.
    { due: 9_500, done: 9_500, waited: 1000 },
    { due: 9_590, done: 9_590, waited: 1300 },
    { due: 9_690, done: 9_790, waited: 1400 },
    { due: 9_990, done: 9_990, waited: 1420 },
  ]
  expect(ageOf(9_600, { at, samples })).toBe(400 - 100 - 120)
  expect(ageOf(9_990, { at, samples })).toBe(0)
})

test('of a write that outlived the browser what came before the kill counts, and no process tells anything any more', () => {
  const samples = [
    { due: 9_600, done: 9_600, waited: 1000 },
    { due: 9_700, done: 10_400, waited: 0 },
  ]
  expect(longestStall({ at, samples })).toBe(300)
  expect(ageOf(9_600, { at, samples })).toBe(100)
})

test('the write that is under way when it is asked is among them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'groeispiegel-stalls-'))
  const stalls = await watchStalls(folder)
  onTestFinished(async () => {
    await stalls.stop()
    rmSync(folder, { recursive: true })
  })
  await stalls.samples()
  stalls.watches([])
  const asked = Date.now()
  expect((await stalls.samples()).at(-1)?.done).toBeGreaterThanOrEqual(asked)
})
