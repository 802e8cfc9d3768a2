import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { filesBelow } from './filesBelow.ts'

/** Copies the JSON of `data/` into the build unchanged; the dev server serves that folder by itself. */
export function dataFolder(): Plugin {
  let folder = 'data'
  return {
    name: 'groeispiegel:data-folder',
    apply: 'build',
    configResolved(config) {
      folder = `${config.root}/data`
    },
    generateBundle() {
      for (const file of filesBelow(folder).filter((name) => name.endsWith('.json'))) {
        const source = readFileSync(`${folder}/${file}`)
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source })
      }
    },
  }
}
