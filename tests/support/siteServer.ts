import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { cachingOf, securityHeaders } from '../../tools/securityHeaders'

/**
 * What a server does wrong: no answer, an error, the page of a hotel's wifi, half an answer that says so or that does not,
 * or none at all until the other side gives up. Or nothing, on a line so slow that a text comes tag by tag.
 */
export type Fault = 'abort' | 404 | 500 | 'portal' | 'cut' | 'half' | 'hang' | 'tag by tag'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const portal = '<!doctype html><title>Welkom bij Hotel Zon</title><div id="login">Log in op de wifi</div>'

/** A host at an address of its own that serves a folder, another one from then on, or a file wrongly. */
export interface SiteServer {
  readonly address: string
  /** The folder of the build that is deployed now. */
  folder: string
  /** By path from the root of the site, as `assets/a.js`; the page itself is `index.html`. */
  readonly faults: Map<string, Fault>
  /** The paths that were asked for, oldest first. */
  readonly asked: string[]
  /** Nothing is wrong any more, and what hangs is let go: a browser asks for no file twice while it waits for it. */
  mend(): void
  stop(): Promise<void>
}

export async function startSite(folder: string): Promise<SiteServer> {
  const hanging = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname === '/' ? 'index.html' : pathname.slice(1)
    site.asked.push(path)
    if (site.faults.get(path) === 'hang') hanging.add(response)
    else void answer(site, path, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const site: SiteServer = {
    // Not by number: only this name is as good as https to a browser, and it is what the other tests use.
    address: `http://localhost:${port}/`,
    folder,
    faults: new Map(),
    asked: [],
    mend: () => {
      site.faults.clear()
      for (const response of hanging) response.destroy()
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return site
}

async function answer(site: SiteServer, path: string, response: ServerResponse): Promise<void> {
  for (const [name, value] of securityHeaders) response.setHeader(name, value)
  const fault = site.faults.get(path)
  if (fault === 'abort') return void response.destroy()
  if (typeof fault === 'number') return void response.writeHead(fault).end('')
  const bytes = await readFile(join(site.folder, path)).catch(() => undefined)
  if (bytes === undefined) return void response.writeHead(404).end('')
  if (fault === 'portal') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(portal)
  response.setHeader('Cache-Control', cachingOf(`/${path}`))
  response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream')
  const half = bytes.subarray(0, bytes.length >> 1)
  if (fault === 'half') return void response.end(half)
  if (fault === 'tag by tag') return sendSlowly(bytes.toString().split(/(?<=<\/\w+>)/), response)
  response.setHeader('Content-Length', bytes.length)
  if (fault !== 'cut') return void response.end(bytes)
  response.write(half, () => response.destroy())
}

async function sendSlowly(pieces: readonly string[], response: ServerResponse): Promise<void> {
  for (const piece of pieces) {
    response.write(piece)
    // Time to paint it.
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  response.end()
}
