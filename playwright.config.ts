import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { timeoutMs } from './tests/support/timeoutMs.ts'
import { newer } from './tests/support/twoBuilds.ts'
import { browserLaunch } from './tools/browserLaunch.ts'
import { findEngine } from './tools/engines.mjs'

const address = 'http://localhost:4174/'

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Most are done in five seconds. The rest is for a machine that is slow and stands still now and then; what walks
  // through every screen, or waits on purpose, says that it is slow. How fast the app is, the benchmarks say.
  timeout: timeoutMs(60),
  expect: { timeout: timeoutMs(15) },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/browser.json' }]],
  use: {
    baseURL: address,
    actionTimeout: timeoutMs(20),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    launchOptions: browserLaunch(),
  },
  projects: [
    ...engines(),
    {
      name: 'phone',
      testMatch: ['journeys/**/*.spec.ts', 'faults/**/*.spec.ts'],
      use: { browserName: 'chromium', viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
    },
  ],
  // The build that stands in dist/, or where that has not the profile of the tests one that has, at an address of its own.
  webServer: {
    command: `node tools/run.mjs tests/support/twoBuilds.ts && node node_modules/vite/bin/vite.js preview --port 4174 --outDir ${newer}`,
    url: address,
    timeout: timeoutMs(300),
    reuseExistingServer: false,
  },
})

/** One long walk in each engine, first: at the end everything else would have to wait for it. Firefox is driven by its own protocol. */
function engines() {
  const [firefox] = findEngine('Firefox') ?? []
  const withFirefox = {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: firefox,
      // What it saves does not come to lie in somebody's own folder.
      firefoxUserPrefs: { 'browser.download.folderList': 2, 'browser.download.dir': resolve('test-results') },
    },
  } as const
  const testDir = 'tests/engines'
  return [
    { name: 'WebKitGTK', testDir },
    { name: 'Firefox', testDir, use: firefox === undefined ? {} : withFirefox },
  ]
}
