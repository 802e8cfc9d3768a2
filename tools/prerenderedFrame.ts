import react from '@vitejs/plugin-react'
import type { ComponentType } from 'react'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { createServer, isRunnableDevEnvironment, type Plugin, type Rolldown } from 'vite'
import { scopedClassName } from './scopedClassName.ts'

const placeholder = '<div id="root"></div>'

/** Writes the app's frame into the built page, so that the first paint waits for no script. */
export function prerenderedFrame(): Plugin {
  let root = '.'
  return {
    name: 'groeispiegel:prerendered-frame',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!html.includes(placeholder)) throw new Error(`index.html has no ${placeholder}`)
        const frame = await renderFrame(root)
        const faults = frameFaults(frame, stylesOf(html, bundle ?? {}))
        if (faults.length > 0) throw new Error(`The prerendered frame cannot be used: ${faults.join('; ')}`)
        return html.replace(placeholder, () => `<div id="root">${frame}</div>`)
      },
    },
  }
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
    return renderToString(createElement(Frame))
  } finally {
    await server.close()
  }
}

/** What the page's policy or a missing style sheet would break, in words; empty when the frame is fine. */
export function frameFaults(frame: string, styles: string): readonly string[] {
  const inline = [...frame.matchAll(/ style="|<style|<script| on[a-z]+="/g)].map(
    ([match]) => `it holds "${match.trim()}", which the policy blocks`,
  )
  const classes = new Set(
    [...frame.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names?.split(/\s+/) ?? []),
  )
  const unstyled = [...classes].filter((name) => name !== '' && !styles.includes(`.${name}`))
  return [...inline, ...unstyled.map((name) => `no style sheet of the first load knows the class ${name}`)]
}

/** The style sheets that the page itself links, so not those of lazily loaded parts. */
function stylesOf(html: string, bundle: Rolldown.OutputBundle): string {
  return Object.values(bundle)
    .filter((file) => file.type === 'asset')
    .filter(({ fileName }) => fileName.endsWith('.css') && html.includes(fileName))
    .map(({ source }) => source.toString())
    .join('\n')
}
