import { spawn, spawnSync } from 'node:child_process'
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

const root = join(import.meta.dirname, '..')
const unitReport = join(root, '.cache', 'unit.json')
const browserReport = join(root, '.cache', 'browser.json')
const results = []
const left = []

ensureInstalled()
rmSync(unitReport, { force: true })
rmSync(browserReport, { force: true })
mkdirSync(join(root, '.cache'), { recursive: true })

await checkSideBySide([
  ['types', 'npm run --silent typecheck'],
  ['lint', 'npm run --silent lint'],
  ['format', 'npm run --silent format:check'],
  ['dead code', 'npm run --silent deadcode'],
])

const unit = run(
  'unit and component tests',
  'npm run --silent test:unit -- --reporter=dot --reporter=json --outputFile.json=.cache/unit.json',
)
results.push({ name: 'unit and component tests', ...unitCounts(unitReport, unit) })

if (check('build', 'npm run --silent build -- --logLevel warn')) testInBrowser()
else results.push({ name: 'browser tests (no build to test)', passed: 0, failed: 1 })

report()

/** Steps that count as one each and do not touch one another: each works mostly on one processor, and tells all at its end. */
async function checkSideBySide(checks) {
  const running = checks.map(async ([name, command]) => {
    const step = spawn(command, { cwd: root, shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = []
    for (const stream of [step.stdout, step.stderr]) stream.on('data', (piece) => said.push(piece))
    const succeeded = await new Promise((resolve) => {
      step.on('error', () => resolve(false))
      step.on('close', (status) => resolve(status === 0))
    })
    console.log(`\n── ${name}`)
    process.stdout.write(Buffer.concat(said))
    return { name, ...stepCounts(succeeded) }
  })
  results.push(...(await Promise.all(running)))
}

/** A step that counts as one; the answer is whether it succeeded. */
function check(name, command) {
  const succeeded = run(name, command)
  results.push({ name, ...stepCounts(succeeded) })
  return succeeded
}

function testInBrowser() {
  const browser = ensureBrowser()
  if (browser === undefined) {
    console.error(noBrowserMessage)
    results.push({ name: 'browser tests (no browser)', passed: 0, failed: 1 })
    return
  }
  if (!ensurePdfTools()) left.push(noPdfToolsMessage)
  const succeeded = run('browser tests', 'npm run --silent test:browser', { CHROME_PATH: browser })
  results.push({ name: 'browser tests', ...browserCounts(browserReport, succeeded) })
}

function run(name, command, environment = {}) {
  console.log(`\n── ${name}`)
  // Through a shell, because on Windows npm is a script and not a program; a test never waits for a keyboard.
  const { status } = spawnSync(command, {
    cwd: root,
    env: { ...process.env, ...environment },
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status === 0
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
