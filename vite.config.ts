import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { appVersion } from './tools/appVersion.ts'
import { dataFolder } from './tools/dataFolder.ts'
import { licences } from './tools/licences.ts'
import { manifest } from './tools/manifest.ts'
import { manifestFiles } from './tools/manifestFiles.ts'
import { policyMeta } from './tools/policyMeta.ts'
import { precacheOptions } from './tools/precacheOptions.ts'
import { preloads } from './tools/preloads.ts'
import { prerenderedFrame } from './tools/prerenderedFrame.ts'
import { previewHeaders } from './tools/previewHeaders.ts'
import { scopedClassName } from './tools/scopedClassName.ts'
import { startModules } from './tools/startModules.ts'

const root = import.meta.dirname
const start = startModules(`${root}/src/main.tsx`)

const journeys = [
  {
    name: 'report',
    test: /src\/(features\/(report|review|team)\/|exchange\/(report|csv)\/|papers\/|charts\/Printed)/,
  },
  { name: 'course', test: /src\/features\/course\// },
  { name: 'growth', test: /src\/features\/growth\// },
  { name: 'plan', test: /src\/features\/(evidence|plan|assignment|hindsight)\// },
  { name: 'register', test: /src\/features\/register\// },
  { name: 'backup', test: /src\/features\/backup\// },
  { name: 'assessments', test: /src\/features\/assessments\// },
  { name: 'settings', test: /src\/(features\/(settings|storage)\/|app\/StorageScreen)/ },
]

/** The files that a screen should not first have to be read for. */
const large = new RegExp(`/(charts|forms|${journeys.map(({ name }) => name).join('|')})-`)

/** Words that are read on the same screens come in one file for each language. */
const words = {
  first: 'common|home|assess',
  growth: 'growth|result|beside|hindsight',
  report: 'report|compose|review|team',
  plan: 'plan|evidence|assignment|clientData|otherSide',
  safety: 'backup|restore|door|storage|settings|kinds',
}
const languages = ['nl', 'en']

export default defineConfig({
  root,
  // Relative addresses: the build runs in any sub-folder.
  base: './',
  // A missing file is a 404 and never index.html; the app's own addresses stand behind the #.
  appType: 'mpa',
  define: { __APP_VERSION__: JSON.stringify(appVersion(root)) },
  css: { modules: { generateScopedName: scopedClassName(root) } },
  build: {
    // The oldest browsers that know light-dark(), nested CSS and AbortSignal.any().
    target: ['chrome123', 'edge123', 'firefox124', 'safari17.5'],
    assetsInlineLimit: 0,
    // One small style sheet: in several, the order of the cascade layers would depend on which came first.
    cssCodeSplit: false,
    // The first script lists what is preloaded, so only what takes time to come: small parts follow by themselves.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, parts) => parts.filter((part) => large.test(part)),
    },
    rolldownOptions: {
      output: {
        // What the first screen needs comes in one file: on a phone's line a request costs more than a kilobyte. Forms,
        // charts and every other journey stay in files of their own.
        codeSplitting: {
          // Each takes along what it imports, so the order counts: first what all share.
          groups: [
            { name: 'core', priority: 2, test: start.holds },
            { name: 'forms', priority: 1, test: /node_modules\/react-hook-form\// },
            { name: 'charts', priority: 1, test: /node_modules\/recharts\// },
            // One file a journey: each name costs the first screen its characters, and whoever opens one of these screens
            // opens the next one too. What they share with others stays outside: scoring would have to fetch it here.
            ...journeys.map((journey) => ({ ...journey, includeDependenciesRecursively: false })),
            ...Object.entries(words).flatMap(([journey, names]) =>
              languages.map((language) => ({
                name: `words-${journey}-${language}`,
                test: new RegExp(`src/i18n/${language}/(${names})\\.ts$`),
              })),
            ),
            // What keeps answers safe comes once the first screen stands, in one file.
            { name: 'safekeeping', test: /src\/storage\/(archive\/|secondCopy\/|recovery|refill)/ },
          ],
        },
      },
    },
  },
  // Workers are started as modules, see src/lib/trustedScript.ts.
  worker: { format: 'es' },
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
  plugins: [
    react(),
    start,
    dataFolder(),
    licences(root),
    manifestFiles(manifest),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/serviceWorker',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: null,
      manifest,
      includeManifestIcons: false,
      injectManifest: { ...precacheOptions(`${root}/dist`), rollupFormat: 'iife' },
    }),
    preloads(),
    prerenderedFrame(),
    policyMeta(),
    previewHeaders(),
  ],
})
