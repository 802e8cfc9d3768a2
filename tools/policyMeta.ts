import type { Plugin } from 'vite'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

/** Puts the policy first in the built page; the dev server needs inline scripts and goes without. */
export function policyMeta(): Plugin {
  return {
    name: 'groeispiegel:policy-meta',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(
          '<head>',
          () =>
            `<head>\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`,
        ),
    },
  }
}
