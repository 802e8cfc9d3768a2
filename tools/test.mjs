import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser, noBrowserMessage } from './browser.mjs'
import { ensureEngines } from './engines.mjs'
import { ensureInstalled } from './install.mjs'
import { ensurePdfTools, noPdfToolsMessage } from './pdfTools.mjs'
import {
  browserCounts,
  browserFailures,
  browserSkips,
  slowestTests,
  stepCounts,
  unitCounts,
  unitFailures,
} from './testCounts.mjs'
import { missingWebServers } from './webServers.mjs'

const root = join(import.meta.dirname, '..')
const unitReports = { screens: cached('unit.json'), plain: cached('plain.json') }
const browserReport = cached('browser.json')
/** What is slow here is told by the benchmarks, and what hangs a little later than in a run of one test, see tests/support/timeoutMs.ts. */
const TEST_TIMEOUT_FACTOR = '4'
const results = []
const left = []

ensureInstalled()
for (const old of [...Object.values(unitReports), browserReport]) rmSync(old, { force: true })
mkdirSync(join(root, '.cache'), { recursive: true })

const untried = missingWebServers()
if (untried !== undefined) left.push(untried)
ensureEngines()
const screens = 'tests of screens and storage'
const unit = await run(screens, testsOf(['page', 'plain', 'alone'], unitReports.screens))
results.push({ name: screens, ...unitCounts(unitReports.screens, unit) })

const built = await run('build', 'npm run --silent build -- --logLevel warn')
results.push({ name: 'build', ...stepCounts(built) })

if (!ensurePdfTools()) left.push(noPdfToolsMessage)

// Browser tests often wait for a disk or a clock. What waits for nothing fills that time, and takes hardly any of theirs.
const checked = checkInTheBackground([
  {
    name: 'tests of plain code',
    command: testsOf(['pure'], unitReports.plain, '--maxWorkers 1'),
    // They watch the time of each: not so far behind that one would seem to hang.
    nice: 10,
    counts: (succeeded) => unitCounts(unitReports.plain, succeeded),
  },
  { name: 'types', command: 'npm run --silent typecheck' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'format', command: 'npm run --silent format:check' },
  { name: 'dead code', command: 'npm run --silent deadcode' },
])
if (built) await testInBrowser()
else results.push({ name: 'browser tests (no build to test)', passed: 0, failed: 1 })
results.push(...(await checked))

report()

function cached(name) {
  return join(root, '.cache', name)
}

/** The unit tests of some projects of vitest.config.ts, which write what came of them to a file. */
function testsOf(projects, file, options = '') {
  const chosen = projects.map((project) => `--project ${project}`).join(' ')
  const reporters = `--reporter=dot --reporter=json --outputFile.json="${file}"`
  return `npm run --silent test:unit -- ${chosen} ${options} ${reporters}`
}

/** One after the other, behind whatever else runs. Each tells all at its end; most count as one. */
async function checkInTheBackground(checks) {
  const done = []
  for (const { name, command, nice = 19, counts = stepCounts } of checks) {
    const { succeeded, said } = await runQuietly(command, nice)
    console.log(`\n── ${name}`)
    process.stdout.write(said)
    done.push({ name, ...counts(succeeded) })
  }
  return done
}

async function testInBrowser() {
  const browser = ensureBrowser()
  if (browser === undefined) {
    console.error(noBrowserMessage)
    results.push({ name: 'browser tests (no browser)', passed: 0, failed: 1 })
    return
  }
  const succeeded = await run('browser tests', 'npm run --silent test:browser', { CHROME_PATH: browser })
  results.push({ name: 'browser tests', ...browserCounts(browserReport, succeeded) })
}

/** The answer is whether it succeeded. */
function run(name, command, environment = {}) {
  console.log(`\n── ${name}`)
  return succeeds(start(command, 'inherit', environment))
}

async function runQuietly(command, nice) {
  const step = start(process.platform === 'win32' ? command : `nice -n ${nice} ${command}`, 'pipe')
  const said = []
  for (const stream of [step.stdout, step.stderr]) stream.on('data', (piece) => said.push(piece))
  return { succeeded: await succeeds(step), said: Buffer.concat(said) }
}

/** Through a shell, because on Windows npm is a script and not a program; a test never waits for a keyboard. */
function start(command, output, environment = {}) {
  const env = { TEST_TIMEOUT_FACTOR, ...process.env, ...environment }
  return spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', output, output] })
}

function succeeds(step) {
  return new Promise((resolve) => {
    step.on('error', () => resolve(false))
    step.on('close', (status) => resolve(status === 0))
  })
}

function report() {
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  console.log('\n── the slowest')
  for (const slow of slowestTests(Object.values(unitReports), browserReport)) console.log(slow)
  console.log('\n── summary')
  for (const result of results)
    console.log(`${result.name}: ${result.passed} passed, ${result.failed} failed`)
  // Where only the last lines are kept, these are what somebody needs.
  const unitFailed = Object.values(unitReports).flatMap((file) => unitFailures(file))
  for (const failure of [...unitFailed, ...browserFailures(browserReport)]) console.log(failure)
  for (const message of left) console.log(message)
  const skips = browserSkips(browserReport)
  if (skips.length > 0) console.log(`${skips.length} skipped, in none of the counts:\n${skips.join('\n')}`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
