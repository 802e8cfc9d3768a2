import react from '@vitejs/plugin-react'
import type { ComponentType } from 'react'
import type * as i18n from '../src/i18n/i18n.ts'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { createServer, isRunnableDevEnvironment, type Plugin, type Rolldown } from 'vite'
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { catalogueSchema } from '../src/content/catalogueSchema.ts'
import { organisationSchema } from '../src/content/organisationSchema.ts'
import { profileSchema } from '../src/content/profileSchema.ts'
import { frameNonce } from './contentSecurityPolicy.ts'
import { classesIn, frameStyles } from './frameStyles.ts'
import { withNotedTaps } from './notedTaps.ts'
import { scopedClassName } from './scopedClassName.ts'

type I18n = Pick<typeof i18n, 'sayOwnWords'>

const placeholder = '<div id="root"></div>'
const boot = '<script src="./boot.js"></script>'

/** Writes the app's frame and its style into the built page, so that the first paint waits for no other file. */
export function prerenderedFrame(): Plugin {
  let root = '.'
  return {
    name: 'groeispiegel:prerendered-frame',
    apply: 'build',
    // After the page and its style sheet are made.
    enforce: 'post',
    configResolved(config) {
      root = config.root
    },
    async generateBundle(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('The build has no index.html')
      const frame = await renderFrame(root)
      const html = page.source.toString()
      const styles = frameStyles(stylesOf(html, bundle), frame)
      const faults = frameFaults(frame, styles)
      if (faults.length > 0) throw new Error(`The prerendered frame cannot be used: ${faults.join('; ')}`)
      page.source = withFrame(html, withNotedTaps(frame), styles)
    },
  }
}

/** The page with the frame in it, with its style before it, and that of all screens behind the script that follows it. */
export function withFrame(html: string, frame: string, styles: string): string {
  for (const place of [placeholder, boot])
    if (!html.includes(place)) throw new Error(`index.html has no ${place}`)
  const [all, ...others] = html.match(/<link rel="stylesheet"[^>]*>/g) ?? []
  if (all === undefined || others.length > 0)
    throw new Error('index.html links no or more than one style sheet')
  return html
    .replace(all, '')
    .replace('</title>', () => `</title>\n    <style nonce="${frameNonce}">${besideThePage(styles)}</style>`)
    .replace(placeholder, () => frame)
    .replace(boot, () => `${boot}\n    ${all}`)
}

/** A style sheet lies in a folder with what it names, and the page above it. */
function besideThePage(styles: string): string {
  return styles.replaceAll(/url\((["']?)\.\//g, 'url($1./assets/')
}

/** Loads the frame as the server side of a site would, with the same React that renders it here. */
async function renderFrame(root: string): Promise<string> {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'warn',
    plugins: [react()],
    css: { modules: { generateScopedName: scopedClassName(root) } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    const { ssr } = server.environments
    if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite has no environment to run the frame in')
    const { Frame } = await ssr.runner.import<{ Frame: ComponentType }>('/src/app/prerender/Frame.tsx')
    const { sayOwnWords } = await ssr.runner.import<I18n>('/src/i18n/i18n.ts')
    sayOwnWords(wordsInData(root))
    return renderToString(createElement(Frame))
  } finally {
    await server.close()
  }
}

/** The first screen speaks of the profession that it is built with; what is changed on a server later shows when the app is there. */
function wordsInData(root: string) {
  const read = <Schema extends v.GenericSchema>(file: string, schema: Schema) =>
    v.parse(schema, JSON.parse(readFileSync(`${root}/data/${file}`, 'utf8')))
  const catalogue = read('catalogue.json', catalogueSchema)
  const first = catalogue.profiles.find(({ id }) => id === catalogue.default)
  const { people, headline } = read(first?.file ?? '', profileSchema)
  const own = read('organisation.json', organisationSchema)
  return { name: own.appName, people: own.people ?? people, headline: own.headline ?? headline }
}

/** What the page's policy or a missing style sheet would break, in words; empty when the frame is fine. */
export function frameFaults(frame: string, styles: string): readonly string[] {
  const inline = [...frame.matchAll(/ style="|<style|<script| on[a-z]+="/g)].map(
    ([match]) => `it holds "${match.trim()}", which the policy blocks`,
  )
  const unstyled = [...new Set(classesIn(frame))].filter((name) => !styles.includes(`.${name}`))
  return [...inline, ...unstyled.map((name) => `no style of the first paint knows the class ${name}`)]
}

/** The style sheets that the page itself links, so not those of lazily loaded parts. */
function stylesOf(html: string, bundle: Rolldown.OutputBundle): string {
  return Object.values(bundle)
    .filter((file) => file.type === 'asset')
    .filter(({ fileName }) => fileName.endsWith('.css') && html.includes(fileName))
    .map(({ source }) => source.toString())
    .join('\n')
}
