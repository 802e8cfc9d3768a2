import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findEngine } from '../../../tools/engines.mjs'
import { freePort } from '../webServers'
import type { Tab } from './Tab'
import { webDriverTab } from './webDriver'

/** WebKitGTK's own small browser, on a screen that nobody sees. Each has a profile that nothing is left of. */
export async function startWebKit(): Promise<Tab> {
  const [driver = '', screen = ''] = findEngine('WebKitGTK') ?? []
  const { display, server } = await startScreen(screen)
  const port = await freePort()
  const env = { ...process.env, DISPLAY: display, LANG: 'nl_NL.UTF-8', LANGUAGE: 'nl' }
  const automation = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' })
  const stop = () => [automation, server].forEach((one) => one.kill())
  try {
    await listens(port)
    const tab = await webDriverTab(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    })
    return { ...tab, close: () => tab.close().finally(stop) }
  } catch (error) {
    stop()
    throw error
  }
}

/** It picks a number that is free, and says which. */
async function startScreen(program: string): Promise<{ display: string; server: ChildProcess }> {
  const server = spawn(program, ['-displayfd', '1', '-screen', '0', '1024x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (said: Buffer) => resolve(said.toString().trim()))
    server.once('exit', () => reject(new Error('Xvfb did not start')))
  })
  return { display: `:${number}`, server }
}

/** Debian keeps it beside the library, in a folder with the name of the machine's kind and of the version. */
function miniBrowser(): string {
  const libraries = '/usr/lib'
  const places = readdirSync(libraries).flatMap((kind) =>
    ['4.1', '4.0', '6.0'].map((version) => join(libraries, kind, `webkit2gtk-${version}`, 'MiniBrowser')),
  )
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new Error('WebKitGTK is here without its MiniBrowser')
  return found
}

async function listens(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isOpen) return
    await wait(100)
  }
  throw new Error('WebKitWebDriver did not start within 20 seconds')
}
