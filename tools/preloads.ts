import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { HtmlTagDescriptor, Plugin } from 'vite'

/** As much of the catalogue as is needed here; its validator proper belongs to the app. */
const catalogue = v.object({
  default: v.string(),
  profiles: v.array(v.object({ id: v.string(), file: v.string() })),
})

/** Starts loading the catalogue and the default profile together with the page. The font comes later, see `src/app/ownFont.ts`. */
export function preloads(): Plugin {
  let root = '.'
  return {
    name: 'groeispiegel:preloads',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml: {
      order: 'post',
      handler() {
        const profile = defaultProfileFile(readFileSync(`${root}/data/catalogue.json`, 'utf8'))
        return [preload('data/catalogue.json'), preload(`data/${profile}`)]
      },
    },
  }
}

/** At the end of the page: a browser has six requests under way at a time, and what is painted first goes first. */
function preload(file: string): HtmlTagDescriptor {
  const attrs = { rel: 'preload', href: `./${file}`, as: 'fetch', crossorigin: true }
  return { tag: 'link', attrs, injectTo: 'body' }
}

/** The file of the profile that the catalogue names first. */
export function defaultProfileFile(text: string): string {
  const { default: first, profiles } = v.parse(catalogue, JSON.parse(text))
  const profile = profiles.find(({ id }) => id === first)
  if (profile === undefined) throw new Error(`data/catalogue.json has no profile "${first}"`)
  return profile.file
}
