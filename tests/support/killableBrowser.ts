import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { browserLaunch } from '../../tools/browserLaunch'
import { Conduct } from './conduct'

export interface KillableBrowser {
  readonly page: Page
  /** Of all its pages; any complaint that is left at the end fails the test. */
  readonly conduct: Conduct
  /** The ids of the processes that run its pages now. */
  readonly processes: () => Promise<readonly number[]>
  /** The hard way, as an empty battery does it: no page is told and no file is closed. */
  readonly kill: () => Promise<void>
  /** As somebody closes it. */
  readonly close: () => Promise<void>
}

/** The other way in which Chromium keeps IndexedDB; without it, LevelDB. */
export const sqliteStore = '--enable-features=IdbSqliteBackingStore'

/**
 * A browser with a profile folder of its own that can be killed and started again on the same folder.
 * @param address of the only site it may ask for anything.
 */
export async function startBrowser(
  folder: string,
  address: string,
  extra: readonly string[] = [],
): Promise<KillableBrowser> {
  const { executablePath = chromium.executablePath(), args } = browserLaunch()
  const portFile = join(folder, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const own = [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    '--lang=nl-NL',
    '--accept-lang=nl-NL',
  ]
  const all = [...args, ...own, ...extra, 'about:blank']
  const browser = spawn(executablePath, all, { detached: true, stdio: 'ignore' })
  const gone = new Promise((resolve) => browser.once('exit', resolve))
  const port = await waitForPort(portFile)
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const context = connection.contexts()[0] ?? (await connection.newContext())
  const conduct = new Conduct().watch(context, address)
  const kill = async () => {
    // Its helpers live in the same process group.
    if (browser.pid !== undefined && browser.exitCode === null && browser.signalCode === null)
      process.kill(-browser.pid, 'SIGKILL')
    await gone
    await connection.close().catch(() => undefined)
    conduct.isGood()
  }
  const close = async () => {
    const session = await connection.newBrowserCDPSession()
    // It may be gone before it can answer.
    await session.send('Browser.close').catch(() => undefined)
    await gone
    conduct.isGood()
  }
  const processes = async () => {
    const session = await connection.newBrowserCDPSession()
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    await session.detach()
    return processInfo.flatMap(({ id, type }) => (type === 'renderer' ? [id] : []))
  }
  return { page: await context.newPage(), conduct, processes, kill, close }
}

async function waitForPort(file: string): Promise<string> {
  for (let waited = 0; waited < 20_000; waited += 50) {
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : undefined
    if (port) return port
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the browser did not start within 20 seconds')
}
