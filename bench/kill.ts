import { killRun } from '../tests/support/killRun'
import { scorer } from '../tests/support/scorer'
import { startSite } from '../tests/support/siteServer'
import { writer } from '../tests/support/writer'
import { storesIn } from './storesIn'

/**
 * Kills the browser again and again, on both ways in which Chromium keeps IndexedDB, and says what was lost:
 * `KILLS=200 SEED=1 STORE=both DIST=dist node tools/run.mjs bench/kill.ts`. Somebody scores, or with `FIELDS=all` writes in
 * every field that stores, and how often they came to each is said too.
 */
export async function run(): Promise<void> {
  const { KILLS = '20', SEED = '1', STORE = 'both', DIST = 'dist', FIELDS = 'scores' } = process.env
  const somebody = FIELDS === 'all' ? writer : scorer
  const stores = storesIn(STORE)
  const site = await startSite(DIST)
  for (const { name: store, args } of stores) {
    const tell = (line: string) => console.log(`${store}: ${line}`)
    const settings = { address: site.address, kills: Number(KILLS), seed: Number(SEED) }
    const result = await killRun({ ...settings, somebody, args, tell })
    console.log(`${store}: ${JSON.stringify(result, null, 1)}`)
    if (result.lost.length > 0) process.exitCode = 1
  }
  await site.stop()
}
