import { killRun } from '../tests/support/killRun'
import { sqliteStore } from '../tests/support/killableBrowser'
import { startSite } from '../tests/support/siteServer'

/**
 * Kills the browser again and again, on both ways in which Chromium keeps IndexedDB, and says what was lost:
 * `KILLS=200 SEED=1 STORE=leveldb DIST=dist node tools/run.mjs bench/kill.ts`.
 */
export async function run(): Promise<void> {
  const { KILLS = '20', SEED = '1', STORE = 'leveldb sqlite', DIST = 'dist' } = process.env
  const site = await startSite(DIST)
  for (const store of STORE.split(' ')) {
    const args = store === 'sqlite' ? [sqliteStore] : []
    const tell = (line: string) => console.log(`${store}: ${line}`)
    const result = await killRun({ address: site.address, kills: Number(KILLS), seed: Number(SEED), args, tell })
    console.log(`${store}: ${JSON.stringify(result, null, 1)}`)
    if (result.lost.length > 0) process.exitCode = 1
  }
  await site.stop()
}
