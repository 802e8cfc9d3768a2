import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minify, transformWithOxc, type Plugin } from 'vite'

/** What every browser can read that knows modules, without which the rest of the app is not even asked for. */
const oldest = 'es2017'

/**
 * Writes `boot.js` so that a browser that is too old for the app can read it and be told so; without the comments, because what
 * somebody sees and taps first waits for it.
 */
export function bootScript(): Plugin {
  let folder = ''
  return {
    name: 'groeispiegel:boot-script',
    apply: 'build',
    configResolved({ publicDir }) {
      folder = publicDir
    },
    // Takes the place of the one that Vite copies from there as it is.
    async generateBundle() {
      const source = await forOldBrowsers(readFileSync(join(folder, 'boot.js'), 'utf8'))
      this.emitFile({ type: 'asset', fileName: 'boot.js', source })
    },
  }
}

/** @throws when it cannot be parsed. */
export async function forOldBrowsers(script: string): Promise<string> {
  const lowered = await transformWithOxc(script, 'boot.js', { target: oldest })
  const { code, errors } = await minify('boot.js', lowered.code, { compress: { target: oldest } })
  if (errors.length > 0) throw new Error(`boot.js cannot be made short: ${errors[0]?.message}`)
  return code
}
