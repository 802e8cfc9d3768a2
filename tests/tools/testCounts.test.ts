import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  browserCounts,
  browserFailures,
  browserSkips,
  slowestTests,
  stepCounts,
  unitCounts,
  unitFailures,
} from '../../tools/testCounts.mjs'

describe('counting what passed and failed', () => {
  test('a step counts as one', () => {
    expect(stepCounts(true)).toEqual({ passed: 1, failed: 0 })
    expect(stepCounts(false)).toEqual({ passed: 0, failed: 1 })
  })

  test('unit tests count each, and a file that cannot be loaded counts as a failure', () => {
    const report = reportOf({
      numPassedTests: 7,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    })
    expect(unitCounts(report, false)).toEqual({ passed: 7, failed: 2 })
  })

  test('a browser test that only passed at a second try counts as failed', () => {
    const report = reportOf({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } })
    expect(browserCounts(report, false)).toEqual({ passed: 5, failed: 2 })
  })

  test('a runner that failed without a failing test failed once', () => {
    const report = reportOf({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } })
    expect(browserCounts(report, false)).toEqual({ passed: 5, failed: 1 })
  })

  test('a runner that wrote nothing failed once, whatever it says', () => {
    expect(unitCounts('nowhere.json', true)).toEqual({ passed: 0, failed: 1 })
    expect(browserCounts('nowhere.json', true)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('saying which failed', () => {
  test('a unit test by its file and name, with the first line of what was wrong', () => {
    const failed = { status: 'failed', fullName: 'a day › has hours', failureMessages: ['Error: 23\n  at x'] }
    const passed = { status: 'passed', fullName: 'a day › ends', failureMessages: [] }
    const report = reportOf({
      testResults: [
        { name: 'day.test.ts', status: 'failed', message: '', assertionResults: [failed, passed] },
        { name: 'night.test.ts', status: 'failed', message: 'Cannot find ./moon', assertionResults: [] },
        { name: 'week.test.ts', status: 'passed', message: '', assertionResults: [passed] },
      ],
    })
    expect(unitFailures(report)).toEqual([
      'day.test.ts › a day › has hours: Error: 23',
      'night.test.ts: Cannot find ./moon',
    ])
  })

  test('a browser test likewise, however deep it lies, without the colours of a terminal', () => {
    const error = { message: '\u001B[31mError: no moon\u001B[39m\nCall log:' }
    const failed = { ok: false, title: 'shines', file: 'moon.spec.ts', tests: [{ results: [{}, { error }] }] }
    const passed = { ok: true, title: 'sets', file: 'moon.spec.ts', tests: [{ results: [{}] }] }
    const report = reportOf({ suites: [{ specs: [passed], suites: [{ specs: [failed] }] }] })
    expect(browserFailures(report)).toEqual(['moon.spec.ts › shines: Error: no moon'])
  })

  test('nothing where a runner wrote nothing', () => {
    expect([...unitFailures('nowhere.json'), ...browserFailures('nowhere.json')]).toEqual([])
  })
})

describe('saying what was left out', () => {
  test('names each browser test with the engine and the reason', () => {
    const annotations = [{ type: 'skip', description: 'no moon' }]
    const skipped = { status: 'skipped', projectName: 'Night', annotations, results: [] }
    const ran = { status: 'expected', projectName: 'Day', annotations: [], results: [] }
    const spec = { ok: true, title: 'shines', file: 'moon.spec.ts', tests: [skipped, ran] }
    const report = reportOf({ suites: [{ suites: [{ specs: [spec] }] }] })
    expect(browserSkips(report)).toEqual(['Night › shines: no moon'])
    expect(browserSkips('nowhere.json')).toEqual([])
  })
})

describe('saying which took longest', () => {
  test('is done for the ten slowest of all reports', () => {
    const quick = Array.from({ length: 12 }, (_, index) => ({ fullName: `n${index}`, duration: index }))
    const unit = reportOf({
      testResults: [{ name: 'day.test.ts', assertionResults: [...quick, { fullName: 'skipped' }] }],
    })
    const other = reportOf({
      testResults: [{ name: 'sun.test.ts', assertionResults: [{ fullName: 'sets', duration: 700 }] }],
    })
    const slow = {
      title: 'rises',
      file: 'moon.spec.ts',
      tests: [{ results: [{ duration: 1000 }, { duration: 500 }] }],
    }
    const browser = reportOf({ suites: [{ suites: [{ specs: [slow] }] }] })
    const told = slowestTests([unit, other], browser)
    expect(told).toHaveLength(10)
    expect(told[0]).toBe('1.5 s  moon.spec.ts › rises')
    expect(told[1]).toBe('0.7 s  sun.test.ts › sets')
    expect(told[2]).toBe('0.0 s  day.test.ts › n11')
    expect(told.at(-1)).toBe('0.0 s  day.test.ts › n4')
    expect(slowestTests(['nowhere.json'], 'nowhere.json')).toEqual([])
  })
})

function reportOf(report: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}
