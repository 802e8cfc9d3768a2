import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { endingOf, mediaTypes, textEndings } from '../../tools/mediaTypes.ts'
import { cachingOf, securityHeaders } from '../../tools/securityHeaders.ts'

/** How a host behaves otherwise than it should; true when it has answered. */
export type Fault = (path: string, response: ServerResponse, request: IncomingMessage) => boolean | void

/** A folder on a host that does as it should, but for the fault. */
export class FaultySite {
  readonly #folder: string
  readonly #servers: Server[] = []

  constructor(folder: string) {
    this.#folder = folder
  }

  async serve(fault: Fault): Promise<URL> {
    const server = createServer((request, response) => {
      const path = (request.url ?? '/').slice(1)
      for (const [name, value] of securityHeaders) response.setHeader(name, value)
      if (!fault(path, response, request)) answer(this.#folder, path, request, response)
    })
    this.#servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new URL(`http://localhost:${(server.address() as AddressInfo).port}/`)
  }

  stop(): void {
    for (const server of this.#servers.splice(0)) {
      server.close()
      server.closeAllConnections()
    }
  }
}

function answer(folder: string, path: string, request: IncomingMessage, response: ServerResponse): void {
  const file = join(folder, path === '' ? 'index.html' : path)
  if (request.method !== 'GET') return void response.writeHead(405).end()
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end()
  const ending = endingOf(file)
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', cachingOf(`/${path}`))
  if (!response.hasHeader('Content-Type'))
    response.setHeader(
      'Content-Type',
      `${mediaTypes[ending] ?? ''}${ending === 'txt' ? '; charset=UTF-8' : ''}`,
    )
  const takes = String(request.headers['accept-encoding'])
  response.setHeader('Vary', 'Accept-Encoding')
  const bytes = readFileSync(file)
  if (!textEndings.includes(ending) || !takes.includes('gzip')) return void response.end(bytes)
  const brotli = path === 'assets/core-1.js'
  response.setHeader('Content-Encoding', brotli ? 'br' : 'gzip')
  response.end(brotli ? readFileSync(`${file}.br`) : gzipSync(bytes))
}

export function lost(file: string): Fault {
  return (path, response) => path === file && ended(response.writeHead(404))
}

/** Something else in the place of a file. */
export function other(file: string, text = 'anders'): Fault {
  return (path, response) => {
    if (path !== file) return false
    response.setHeader('Content-Type', mediaTypes[endingOf(file)] ?? 'text/html')
    return ended(response, text)
  }
}

/** As much of the page as makes it one. */
const page = '<link rel="manifest" href="./manifest.webmanifest"><div id="root"></div>'

export function isEverywhere(path: string, response: ServerResponse): boolean {
  return path.includes('no-such') && ended(response, page)
}

export function listsFolders(path: string, response: ServerResponse): boolean {
  return path.endsWith('/') && ended(response, '<h1>Index of /</h1>')
}

export function takesAll(_path: string, response: ServerResponse, { method }: IncomingMessage): boolean {
  return method === 'POST' && ended(response, 'ok')
}

export function saysTwice(_path: string, response: ServerResponse): void {
  response.setHeader('X-Content-Type-Options', ['nosniff', 'nosniff'])
}

export function packsAll(path: string, response: ServerResponse): boolean {
  if (path !== '') return false
  response.setHeader('Content-Type', 'text/html')
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('Content-Encoding', 'gzip')
  return ended(response, gzipSync(page))
}

export function inLatin1(path: string, response: ServerResponse): void {
  if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=ISO-8859-1')
}

export function saysNothingAboutKeeping(path: string, response: ServerResponse): void {
  if (path === 'sw.js') response.setHeader('Cache-Control', 'public')
}

export function breaksOff(path: string, response: ServerResponse): boolean {
  return path === 'assets/core-1.css' && breaks(response)
}

export function leadsOn(_path: string, response: ServerResponse): boolean {
  return ended(response.writeHead(302, { location: 'https://elsewhere.example/' }))
}

export function breaks(response: ServerResponse): boolean {
  response.destroy()
  return true
}

function ended(response: ServerResponse, body: string | Buffer = ''): boolean {
  response.end(body)
  return true
}
