import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { aptInstall } from './aptInstall.mjs'

// The shell is the same Chromium without windows of its own, which nobody sees here: a third quicker.
const shell = 'chromium-headless-shell'
const commands = [shell, 'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome']

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
]

/** A Chrome or Chromium on this computer: CHROME_PATH, an installed one, or Playwright's own; none is undefined. */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [process.env.CHROME_PATH, ...onPath, ...usualPlaces, playwrightsOwn()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )
}

/**
 * The same, after trying to get one. As root on Debian that is the package of the shell, also where there is another: with that one
 * the tests take at least a third longer. Elsewhere one of these that is there is taken, or Playwright's download.
 */
export function ensureBrowser() {
  if (process.env.CHROME_PATH) return findBrowser()
  if (!findBrowser()?.endsWith(shell)) aptInstall([shell])
  const found = findBrowser()
  if (found !== undefined) return found
  console.log('No Chrome or Chromium found: trying to download the one of Playwright.')
  spawnSync('node', [playwrightCommand(), 'install', 'chromium'], { stdio: ['ignore', 'inherit', 'inherit'] })
  // Not every Debian has the shell.
  if (findBrowser() === undefined) aptInstall(['chromium'])
  return findBrowser()
}

/** What to tell somebody whose computer has no browser that the tests can use. */
export const noBrowserMessage =
  'The browser tests need Chrome or Chromium. Install one (for instance "apt-get install chromium", or google.com/chrome), ' +
  'or set CHROME_PATH to where it is, and run this again.'

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath()
  } catch {
    // Not installed yet, or no download for this system.
    return undefined
  }
}

function playwrightCommand() {
  return join(import.meta.dirname, '..', 'node_modules', 'playwright-core', 'cli.js')
}
