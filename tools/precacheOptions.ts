import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { ManifestTransform } from 'workbox-build'
import { offline } from './budgets.ts'
import { hostFiles } from './hosting/hostFiles.ts'

/**
 * Files of the build that the app never asks for while it runs: the pictures are for installing it, which needs a network
 * anyway, and the schemas for whoever writes data. What hosts read, and what is packed beforehand, is for the server.
 */
export const neverPrecached = [
  'sw.js',
  ...hostFiles.keys(),
  '**/*.gz',
  '**/*.br',
  '**/*.map',
  'screenshots/**',
  'icons/**',
  'data/schema/**',
]

/**
 * Everything else in the build is kept, so that every route works offline.
 * @param stepOf when a file is kept: those of step 1 first.
 */
export function precacheOptions(dist: string, stepOf: (file: string) => number) {
  return {
    globPatterns: ['**/*'],
    // The plugin adds its own manifest by itself.
    globIgnores: [...neverPrecached, 'manifest.webmanifest'],
    maximumFileSizeToCacheInBytes: 20_000_000,
    manifestTransforms: [withIntegrity(dist), withStep(stepOf), withinBudget(dist)],
  }
}

/**
 * Gives every script, style sheet, font and text of the build its checksum, so that a cut, mixed up or error answer is never
 * kept. Pages, pictures and data go without: a host may replace those.
 */
function withIntegrity(dist: string): ManifestTransform {
  return (entries) => ({
    manifest: entries.map((entry) => {
      if (!entry.url.startsWith('assets/') && !/\.(js|txt)$/.test(entry.url)) return entry
      const bytes = readFileSync(`${dist}/${entry.url}`)
      return { ...entry, integrity: `sha256-${createHash('sha256').update(bytes).digest('base64')}` }
    }),
    warnings: [],
  })
}

function withStep(stepOf: (file: string) => number): ManifestTransform {
  return (entries) => ({
    manifest: entries.map((entry) => ({ ...entry, step: stepOf(entry.url) })),
    warnings: [],
  })
}

/** Fails the build when more would be kept than `budgets.ts` allows. */
function withinBudget(dist: string): ManifestTransform {
  return (entries) => {
    const bytes = entries.reduce((sum, { url }) => sum + packedSize(`${dist}/${url}`), 0)
    const fault = offlineFault(bytes, entries.length)
    if (fault !== undefined) throw new Error(fault)
    return { manifest: entries, warnings: [] }
  }
}

/** What is too much, in words. */
export function offlineFault(bytes: number, files: number): string | undefined {
  if (bytes <= offline.kilobytes * 1000 && files <= offline.files) return undefined
  const found = `${(bytes / 1000).toFixed(1)} kB in ${files} files`
  return `Offline: ${found}, not ${offline.kilobytes} kB in ${offline.files} (tools/budgets.ts)`
}

/** In bytes, as a server would send it at best; a font is packed in itself. */
function packedSize(file: string): number {
  const bytes = readFileSync(file)
  return /\.woff2?$/.test(file) ? bytes.length : brotliCompressSync(bytes).length
}
