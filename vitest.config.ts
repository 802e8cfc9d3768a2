import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { timeoutMs } from './tests/support/timeoutMs.ts'
import { leaveOut } from './tools/leftOut.ts'
import { scopedClassName } from './tools/scopedClassName.ts'

/** Tests of rooms without storage and without a page. */
const rooms = ['architecture', 'content', 'data', 'domain', 'exchange', 'i18n', 'lib', 'pictures', 'tools']
const pure = rooms.map((room) => `tests/${room}/**/*.test.ts`)

/** What stands in for a worker or a module, or changes what a page can do, changes its whole process for good. */
const alone = readdirSync(join(import.meta.dirname, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => `tests/${file.replaceAll('\\', '/')}`)
  .filter((file) => !file.endsWith('.ts') || !rooms.some((room) => file.startsWith(`tests/${room}/`)))
  .filter((file) =>
    /workersHere|bearForeignNodes|vi\.(do)?[mM]ock\(/.test(
      readFileSync(join(import.meta.dirname, file), 'utf8'),
    ),
  )

export default defineConfig({
  plugins: [react()],
  css: { modules: { generateScopedName: scopedClassName(import.meta.dirname) } },
  test: {
    // A third of the time is spent waiting, for a timer or a disk: one more than there are processors keeps all of them at work.
    maxWorkers: availableParallelism() + 1,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    // What hangs shows soon, and yet a machine that is slow is no fault; the few tests that take long say so themselves.
    testTimeout: timeoutMs(40),
    hookTimeout: timeoutMs(40),
    expect: { poll: { timeout: timeoutMs(10) } },
    projects: [
      // What keeps nothing runs file after file in the same process: starting one costs more than these tests.
      {
        extends: true,
        plugins: [leaveOut(import.meta.dirname)],
        test: {
          name: 'pure',
          // Files are written and read by what is left of the libraries in the build.
          server: { deps: { inline: [/\/node_modules\/(pdfkit|fontkit|hucre)\//] } },
          include: pure,
          environment: 'node',
          isolate: false,
          // They run behind the browser tests, see tools/test.mjs, so some of them take long.
          testTimeout: timeoutMs(120),
          hookTimeout: timeoutMs(120),
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      // Storage keeps its connection in its modules, and screens what they show: beginAnew.ts evaluates those again for each
      // file, in a process that has the libraries already. In a process and not a thread, because threads of one process hear
      // each other as the tabs of one browser do.
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['tests/**/*.test.ts'],
          exclude: [...pure, ...alone],
          environment: 'node',
          isolate: false,
          setupFiles: ['tests/support/beginAnew.ts', 'tests/support/setup.ts'],
        },
      },
      // What needs no page runs without one: that is several times quicker to start.
      {
        extends: true,
        plugins: [leaveOut(import.meta.dirname)],
        test: {
          name: 'page',
          server: { deps: { inline: [/\/node_modules\/(pdfkit|fontkit)\//] } },
          include: ['tests/**/*.test.tsx'],
          exclude: alone,
          environment: 'happy-dom',
          isolate: false,
          setupFiles: ['tests/support/beginAnew.ts', 'tests/support/setup.ts', 'tests/support/setupPage.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: alone,
          environment: 'happy-dom',
          setupFiles: ['tests/support/beginAnew.ts', 'tests/support/setup.ts', 'tests/support/setupPage.ts'],
        },
      },
    ],
  },
})
