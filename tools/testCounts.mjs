import { readFileSync } from 'node:fs'

/** A command without tests of its own counts as one. */
export function stepCounts(succeeded) {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Counts from Vitest's JSON report; a test file that could not even be loaded counts as one failure. */
export function unitCounts(file, succeeded) {
  const report = readReport(file)
  if (report === undefined) return stepCounts(false)
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return honest(report.numPassedTests, report.numFailedTests + unloadable.length, succeeded)
}

/** Counts from Playwright's JSON report; a test that only passed at a second try counts as failed. */
export function browserCounts(file, succeeded) {
  const report = readReport(file)
  if (report === undefined) return stepCounts(false)
  return honest(report.stats.expected, report.stats.unexpected + report.stats.flaky, succeeded)
}

/** A runner that failed without a failing test (an error between tests, say) still failed once. */
function honest(passed, failed, succeeded) {
  return { passed, failed: failed === 0 && !succeeded ? 1 : failed }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // The runner stopped before it could write one.
    return undefined
  }
}
