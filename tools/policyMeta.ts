import type { Plugin } from 'vite'
import { policyOf } from './contentSecurityPolicy.ts'

/** Puts the policy first in the page once all else stands in it; the dev server needs inline scripts and goes without. */
export function policyMeta(): Plugin {
  return {
    name: 'groeispiegel:policy-meta',
    apply: 'build',
    // Behind `prerenderedFrame`, which puts a style in the page.
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('The build has no index.html')
      page.source = withPolicy(page.source.toString())
    },
  }
}

function withPolicy(page: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}" />`
  return page.replace('<head>', () => `<head>\n    ${meta}`)
}
