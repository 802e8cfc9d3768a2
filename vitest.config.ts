import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { scopedClassName } from './tools/scopedClassName.ts'

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify('0.0.0+test') },
  plugins: [react()],
  css: { modules: { generateScopedName: scopedClassName(import.meta.dirname) } },
  test: {
    // By default a processor is kept free for who watches; a run that somebody waits for takes them all.
    maxWorkers: '100%',
    restoreMocks: true,
    unstubGlobals: true,
    // What hangs is found all the same; a machine that is slow is no fault.
    testTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      // What needs no page runs without one: that is several times quicker to start.
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['tests/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/support/setup.ts', 'tests/support/setupPage.ts'],
        },
      },
    ],
  },
})
