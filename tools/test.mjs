import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser, noBrowserMessage } from './browser.mjs'
import { ensureInstalled } from './install.mjs'
import { ensurePdfTools, noPdfToolsMessage } from './pdfTools.mjs'
import {
  browserCounts,
  browserFailures,
  slowestTests,
  stepCounts,
  unitCounts,
  unitFailures,
} from './testCounts.mjs'
import { missingWebServers } from './webServers.mjs'

const root = join(import.meta.dirname, '..')
const unitReport = join(root, '.cache', 'unit.json')
const browserReport = join(root, '.cache', 'browser.json')
const results = []
const left = []

ensureInstalled()
rmSync(unitReport, { force: true })
rmSync(browserReport, { force: true })
mkdirSync(join(root, '.cache'), { recursive: true })

const untried = missingWebServers()
if (untried !== undefined) left.push(untried)
const unit = await run(
  'unit and component tests',
  'npm run --silent test:unit -- --reporter=dot --reporter=json --outputFile.json=.cache/unit.json',
)
results.push({ name: 'unit and component tests', ...unitCounts(unitReport, unit) })

const built = await run('build', 'npm run --silent build -- --logLevel warn')
results.push({ name: 'build', ...stepCounts(built) })

// Browser tests often wait for a disk or a clock. What must not be hurried fills that time, and takes none of theirs.
const checked = checkInTheBackground([
  ['types', 'npm run --silent typecheck'],
  ['lint', 'npm run --silent lint'],
  ['format', 'npm run --silent format:check'],
  ['dead code', 'npm run --silent deadcode'],
])
if (built) await testInBrowser()
else results.push({ name: 'browser tests (no build to test)', passed: 0, failed: 1 })
results.push(...(await checked))

report()

/** Steps that count as one each: one after the other, behind whatever else runs. Each tells all at its end. */
async function checkInTheBackground(checks) {
  const done = []
  for (const [name, command] of checks) {
    const { succeeded, said } = await runQuietly(command)
    console.log(`\n── ${name}`)
    process.stdout.write(said)
    done.push({ name, ...stepCounts(succeeded) })
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
  if (!ensurePdfTools()) left.push(noPdfToolsMessage)
  const succeeded = await run('browser tests', 'npm run --silent test:browser', { CHROME_PATH: browser })
  results.push({ name: 'browser tests', ...browserCounts(browserReport, succeeded) })
}

/** The answer is whether it succeeded. */
function run(name, command, environment = {}) {
  console.log(`\n── ${name}`)
  return succeeds(start(command, 'inherit', environment))
}

async function runQuietly(command) {
  const step = start(process.platform === 'win32' ? command : `nice -n 19 ${command}`, 'pipe')
  const said = []
  for (const stream of [step.stdout, step.stderr]) stream.on('data', (piece) => said.push(piece))
  return { succeeded: await succeeds(step), said: Buffer.concat(said) }
}

/** Through a shell, because on Windows npm is a script and not a program; a test never waits for a keyboard. */
function start(command, output, environment = {}) {
  const env = { ...process.env, ...environment }
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
  for (const slow of slowestTests(unitReport, browserReport)) console.log(slow)
  console.log('\n── summary')
  for (const result of results)
    console.log(`${result.name}: ${result.passed} passed, ${result.failed} failed`)
  // Where only the last lines are kept, these are what somebody needs.
  for (const failure of [...unitFailures(unitReport), ...browserFailures(browserReport)]) console.log(failure)
  for (const message of left) console.log(message)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
