import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { bootScript } from './tools/bootScript.ts'
import { chunksByImport } from './tools/chunksByImport.ts'
import { chunkTable, journeys } from './tools/chunkTable.ts'
import { compiledWhole } from './tools/compiledWhole.ts'
import { dataFolder } from './tools/dataFolder.ts'
import { hostingKit } from './tools/hosting/hostingKit.ts'
import { journeyBudgets } from './tools/journeyBudgets.ts'
import { leaveOut } from './tools/leftOut.ts'
import { licences } from './tools/licences.ts'
import { manifest, manifestOf } from './tools/manifest.ts'
import { manifestFiles } from './tools/manifestFiles.ts'
import { namedInPage } from './tools/namedInPage.ts'
import { offlineSteps } from './tools/offlineSteps.ts'
import { packedFiles } from './tools/packedFiles.ts'
import { policyMeta } from './tools/policyMeta.ts'
import { precacheOptions } from './tools/precacheOptions.ts'
import { preloads } from './tools/preloads.ts'
import { prerenderedFrame } from './tools/prerenderedFrame.ts'
import { previewHeaders } from './tools/previewHeaders.ts'
import { scopedClassName } from './tools/scopedClassName.ts'

const root = import.meta.dirname
const chunks = chunksByImport(root, chunkTable)
const steps = offlineSteps(root)

/** The files that a screen should not first have to be read for. */
const large = new RegExp(
  `/(${['charts', 'forms', ...chunkTable.shared.map(({ name }) => name), ...Object.keys(journeys)].join('|')})-`,
)

export default defineConfig({
  root,
  // Relative addresses: the build runs in any sub-folder.
  base: './',
  // A missing file is a 404 and never index.html; the app's own addresses stand behind the #.
  appType: 'mpa',
  // Two libraries carry a stand-in for a hook that React has had since 18.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  css: { modules: { generateScopedName: scopedClassName(root) } },
  build: {
    // The oldest browsers that know AbortSignal.any(), which keeps all for offline.
    target: ['chrome116', 'edge116', 'firefox124', 'safari17.4'],
    // In somewhat older ones all works but offline, so it looks as it should: light-dark() and nested CSS are written out for them.
    cssTarget: ['chrome110', 'edge110', 'firefox121', 'safari16.4'],
    assetsInlineLimit: 0,
    // One small style sheet: in several, the order of the cascade layers would depend on which came first.
    cssCodeSplit: false,
    // The first script lists what is preloaded, so only what takes time to come: small parts follow by themselves.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, parts) => parts.filter((part) => part !== file && large.test(part)),
    },
    rolldownOptions: {
      // The table of words is named by the page alone, see tools/namedInPage.ts.
      preserveEntrySignatures: 'allow-extension',
      input: { index: `${root}/index.html`, wordTable: `${root}/src/i18n/wordFiles.ts` },
      output: {
        // On a phone's line a request costs more than a kilobyte, so a screen comes in few files, see tools/chunkTable.ts.
        codeSplitting: {
          groups: [
            { name: chunks.nameOf, priority: 2, includeDependenciesRecursively: false },
            { name: 'forms', priority: 1, test: /node_modules\/react-hook-form\// },
            { name: 'charts', priority: 1, test: /node_modules\/recharts\// },
          ],
        },
      },
    },
  },
  // Workers are started as modules, see src/lib/trustedScript.ts.
  worker: { format: 'es', plugins: () => [leaveOut(root)] },
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
  plugins: [
    react(),
    leaveOut(root),
    chunks,
    steps,
    journeyBudgets(root),
    dataFolder(),
    licences(root),
    manifestFiles(manifest),
    bootScript(),
    hostingKit(),
    compiledWhole(),
    packedFiles(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/serviceWorker',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: null,
      manifest: manifestOf(root),
      includeManifestIcons: false,
      injectManifest: { ...precacheOptions(`${root}/dist`, steps.stepOf), rollupFormat: 'iife' },
    }),
    preloads(),
    namedInPage(root),
    prerenderedFrame(),
    policyMeta(),
    previewHeaders(),
  ],
})
