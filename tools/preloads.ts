import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { HtmlTagDescriptor, Plugin } from 'vite'

/** As much of the catalogue as is needed here; its validator proper belongs to the app. */
const catalogue = v.object({
  default: v.string(),
  profiles: v.array(v.object({ id: v.string(), file: v.string() })),
})

/** Starts loading the catalogue, the default profile and the font together with the page. */
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
      handler(_html, { bundle }) {
        const profile = defaultProfileFile(readFileSync(`${root}/data/catalogue.json`, 'utf8'))
        return [
          preload('data/catalogue.json', { as: 'fetch' }),
          preload(`data/${profile}`, { as: 'fetch' }),
          preload(latinFont(Object.keys(bundle ?? {})), { as: 'font', type: 'font/woff2' }),
        ]
      },
    },
  }
}

/** At the end of the page: a browser has six requests under way at a time, and what is painted first goes first. */
function preload(file: string, attributes: Readonly<Record<string, string>>): HtmlTagDescriptor {
  const attrs = { rel: 'preload', href: `./${file}`, ...attributes, crossorigin: true }
  return { tag: 'link', attrs, injectTo: 'body' }
}

/** Dutch and English need the latin part alone; other parts of the font load when a text asks for them. */
export function latinFont(files: readonly string[]): string {
  const [font, ...others] = files.filter((file) => /-latin-wght-normal[^/]*\.woff2$/.test(file))
  if (font === undefined || others.length > 0)
    throw new Error('The build holds no or more than one latin font')
  return font
}

/** The file of the profile that the catalogue names first. */
export function defaultProfileFile(text: string): string {
  const { default: first, profiles } = v.parse(catalogue, JSON.parse(text))
  const profile = profiles.find(({ id }) => id === first)
  if (profile === undefined) throw new Error(`data/catalogue.json has no profile "${first}"`)
  return profile.file
}
