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
  const failed = specsIn(readReport(file) ?? {}).filter(({ ok }) => !ok)
  const errorOf = (spec) => resultsOf(spec).find(({ error }) => error)?.error
  return failed.map((spec) => line(`${spec.file} › ${spec.title}`, errorOf(spec)?.message))
}

/** Which browser tests were left out and why, a line each, from Playwright's JSON report. */
export function browserSkips(file) {
  return specsIn(readReport(file) ?? {}).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations = [], projectName }) => {
        const reason = annotations.find(({ type }) => type === 'skip')?.description
        return line(`${projectName} › ${title}`, reason ?? 'no reason given')
      }),
  )
}

/** The ten tests of all reports that took longest, with their seconds, a line each. */
export function slowestTests(unitFiles, browserFile) {
  const files = unitFiles.flatMap((unitFile) => readReport(unitFile)?.testResults ?? [])
  const unit = files.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration = 0 }) => ({ where: `${name} › ${fullName}`, duration })),
  )
  const browser = specsIn(readReport(browserFile) ?? {}).map((spec) => ({
    where: `${spec.file} › ${spec.title}`,
    duration: resultsOf(spec).reduce((sum, { duration }) => sum + duration, 0),
  }))
  const slowest = [...unit, ...browser].toSorted((a, b) => b.duration - a.duration).slice(0, 10)
  return slowest.map(({ where, duration }) => `${(duration / 1000).toFixed(1)} s  ${where}`)
}

/** All that Playwright calls a spec, however deep. */
function specsIn({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsIn)]
}

function resultsOf({ tests }) {
  return tests.flatMap(({ results }) => results)
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
