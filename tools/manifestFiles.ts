import { existsSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import type { ManifestOptions } from 'vite-plugin-pwa'

/** Fails the build when the manifest names a picture that is missing or of another size: browsers just skip those. */
export function manifestFiles(manifest: Partial<ManifestOptions>): Plugin {
  let publicFolder = 'public'
  return {
    name: 'groeispiegel:manifest-files',
    apply: 'build',
    configResolved(config) {
      publicFolder = config.publicDir
    },
    buildStart() {
      const faults = pictureFaults(manifest, publicFolder)
      if (faults.length > 0) this.error(`The manifest and public/ differ: ${faults.join('; ')}`)
    },
  }
}

/** What is wrong with the pictures that a manifest names, in words; empty when all is well. */
export function pictureFaults(manifest: Partial<ManifestOptions>, publicFolder: string): readonly string[] {
  const shortcutIcons = (manifest.shortcuts ?? []).flatMap(({ icons }) => icons ?? [])
  const pictures = [...(manifest.icons ?? []), ...shortcutIcons, ...(manifest.screenshots ?? [])]
  return pictures.flatMap(({ src, sizes }) => {
    const file = `${publicFolder}/${src}`
    if (!existsSync(file)) return [`${src} is missing`]
    if (!src.endsWith('.png')) return []
    const real = sizeOfPng(readFileSync(file))
    return real === sizes ? [] : [`${src} is ${real}, not ${sizes ?? 'given'}`]
  })
}

/** Width and height stand at a fixed place in the first chunk of a PNG. */
function sizeOfPng(bytes: Buffer): string {
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
}
