interface Counts {
  readonly passed: number
  readonly failed: number
}
/** A command without tests of its own counts as one. */
export function stepCounts(succeeded: boolean): Counts
/** Counts from Vitest's JSON report; a test file that could not even be loaded counts as one failure. */
export function unitCounts(file: string, succeeded: boolean): Counts
/** Counts from Playwright's JSON report; a test that only passed at a second try counts as failed. */
export function browserCounts(file: string, succeeded: boolean): Counts

export function unitFailures(file: string): readonly string[]
export function browserFailures(file: string): readonly string[]
/** Which browser tests were left out and why, a line each, from Playwright's JSON report. */
export function browserSkips(file: string): readonly string[]
/** The ten tests of all reports that took longest, the longest first, as `1.5 s  day.test.ts › a day › has hours`. */
export function slowestTests(unitFiles: readonly string[], browserFile: string): readonly string[]
