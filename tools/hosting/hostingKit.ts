import type { Plugin } from 'vite'
import { endingOf, mediaTypes } from '../mediaTypes.ts'
import { hostFiles } from './hostFiles.ts'

/** Puts into the build what hosts need to be told, and stops a build with a kind of file that they are not told about. */
export function hostingKit(): Plugin {
  return {
    name: 'groeispiegel:hosting-kit',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const nameless = Object.keys(bundle).filter((file) => !(endingOf(file) in mediaTypes))
        if (nameless.length > 0) this.error(`tools/mediaTypes.ts has no type for ${nameless.join(', ')}`)
        for (const [fileName, text] of hostFiles) this.emitFile({ type: 'asset', fileName, source: text() })
      },
    },
  }
}
