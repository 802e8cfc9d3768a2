import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { browserCounts, stepCounts, unitCounts } from '../../tools/testCounts.mjs'

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

function reportOf(report: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}
