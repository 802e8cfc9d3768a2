import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ManifestTransform } from 'workbox-build'

/** Files of the build that the browser never asks for while the app runs. */
export const neverPrecached = ['sw.js', '_headers', '**/*.map']

/** Everything in the build is precached, so that every route works offline after the first load. */
export function precacheOptions(dist: string) {
  return {
    globPatterns: ['**/*'],
    // The plugin adds its own manifest by itself.
    globIgnores: [...neverPrecached, 'manifest.webmanifest'],
    maximumFileSizeToCacheInBytes: 20_000_000,
    manifestTransforms: [withIntegrity(dist)],
  }
}

/**
 * Gives every script, style sheet and font of the build its checksum, so that a cut, mixed up or error answer is never
 * kept. Pages and data go without: a host may replace those.
 */
function withIntegrity(dist: string): ManifestTransform {
  return (entries) => ({
    manifest: entries.map((entry) => {
      if (!entry.url.startsWith('assets/')) return entry
      const bytes = readFileSync(`${dist}/${entry.url}`)
      return { ...entry, integrity: `sha256-${createHash('sha256').update(bytes).digest('base64')}` }
    }),
    warnings: [],
  })
}
