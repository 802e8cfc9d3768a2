import { findBrowser } from './browser.mjs'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // As many as there are processors only wait for one another, with a browser on each.
  '--num-raster-threads=1',
]

/** How Chromium starts for tests and pictures: without talking to anybody; as root it has no sandbox to offer. */
export function browserLaunch() {
  const executablePath = findBrowser()
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : [...quiet]
  return executablePath === undefined ? { args } : { args, executablePath }
}
