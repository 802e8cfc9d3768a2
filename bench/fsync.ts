import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBrowser } from '../tests/support/killableBrowser'
import { levels, Person } from '../tests/support/person'
import { startSite } from '../tests/support/siteServer'

/** Started by `fsync.sh`, which lets the browser's calls be written down. */
export async function run(): Promise<void> {
  const { ANSWERS = '50', DIST = 'dist', TRACE = '' } = process.env
  const site = await startSite(DIST)
  const folder = mkdtempSync(join(tmpdir(), 'groeispiegel-fsync-'))
  const { page, close } = await startBrowser(folder, site.address)
  await page.goto(site.address)
  const person = new Person(page, 'mouse')
  await person.sees()
  await person.beginsAnAssessment()
  const least = { between: Infinity }
  const before = synced(TRACE)
  for (let answer = 0; answer < Number(ANSWERS); answer += 1) {
    const begun = synced(TRACE)
    await person.chooses(levels[answer % 5] ?? 1)
    least.between = Math.min(least.between, synced(TRACE) - begun)
  }
  const all = synced(TRACE) - before
  console.log(`${ANSWERS} answers said to be kept, ${all} syncs of IndexedDB; at least ${least.between} for each`)
  await close()
  await site.stop()
  rmSync(folder, { recursive: true, force: true })
  if (least.between < 1) process.exitCode = 1
}

/** So far, of the files of IndexedDB alone. */
function synced(trace: string): number {
  return readFileSync(trace, 'utf8').split('\n').filter((line) => /sync\(.*IndexedDB/.test(line)).length
}
