import type { Plugin } from 'vite'

/** Nearly all of the one is needed to draw anything; the other is fetched ahead and drawn at a touch. */
const whole = ['core', 'Radar']

/**
 * Puts a line at the head of some chunks: a browser that knows it compiles the whole of them while they come, behind the page, and not
 * function by function while somebody waits; others pass over it. Source: V8's explicit compile hints.
 */
export function compiledWhole(): Plugin {
  return {
    name: 'groeispiegel:compiled-whole',
    apply: 'build',
    generateBundle: {
      // It counts at the very head only, and the list of preloads is put there too.
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && whole.includes(chunk.name)) {
            chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`
          }
        }
      },
    },
  }
}
