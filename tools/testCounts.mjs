import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

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

/** Which unit tests failed and at what, a line each, from Vitest's JSON report. */
export function unitFailures(file) {
  const report = readReport(file)
  return (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    if (failed.length === 0) return message ? [line(name, message)] : []
    return failed.map(({ fullName, failureMessages }) => line(`${name} › ${fullName}`, failureMessages[0]))
  })
}

/** Which browser tests failed and at what, a line each, from Playwright's JSON report. */
export function browserFailures(file) {
  const report = readReport(file)
  return (report?.suites ?? []).flatMap(failuresIn)
}

function failuresIn({ specs = [], suites = [] }) {
  const failed = specs.filter(({ ok }) => !ok)
  const errorOf = ({ tests }) => tests.flatMap(({ results }) => results).find(({ error }) => error)?.error
  const lines = failed.map((spec) => line(`${spec.file} › ${spec.title}`, errorOf(spec)?.message))
  return [...lines, ...suites.flatMap(failuresIn)]
}

/** The first line says what was wrong; the rest stands where the runner told it. */
function line(where, message = '') {
  return `${where}: ${stripVTControlCharacters(message).split('\n')[0]}`
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
