import { connect } from 'node:tls'
import * as v from 'valibot'
import { ask, textOf, type Answer, type NoAnswer } from './ask.ts'
import { dataFilesIn } from './dataFiles.ts'

/** A file of the site as the worker lists it, with its checksum where the build gave it one. */
export interface ListedFile {
  readonly url: string
  readonly integrity?: string | undefined
}

/** All that a site answered; the checks only look at it. */
export interface Visit {
  /** The folder of the site, with a slash at its end. */
  readonly site: URL
  readonly page: Answer
  readonly listed: readonly ListedFile[]
  /** By path below the site; the page itself is `index.html`. */
  readonly files: ReadonlyMap<string, Answer | NoAnswer>
  /** What is not there, by path. */
  readonly missing: ReadonlyMap<string, Answer | NoAnswer>
  /** Folders without a page of their own, by path. */
  readonly folders: ReadonlyMap<string, Answer | NoAnswer>
  /** The page as one that takes no packing gets it. */
  readonly plain: Answer | NoAnswer
  /** What comes of sending something. */
  readonly sent: Answer | NoAnswer
  /** The folder without its slash; nothing for a site that is no folder. */
  readonly withoutSlash: Answer | NoAnswer | undefined
  /** The same address over http; nothing when the site has no https, or a port of its own. */
  readonly overHttp: Answer | NoAnswer | undefined
  /** What was agreed on over https: `h2` for http2. */
  readonly protocol: string | undefined
}

/** Why there is nothing to look at, in a sentence. */
export interface NoSite {
  readonly type: 'NoSite'
  readonly why: string
}

/** Not in the worker's list, but asked for by browsers. */
const besides = ['sw.js', 'manifest.webmanifest', 'data/catalogue.json', 'data/organisation.json']

/** Asks a site for all that it is made of, and for what it should not have. */
export async function visit(site: URL): Promise<Visit | NoSite> {
  const page = await ask(site)
  const fault = pageFault(site, page)
  if (fault !== undefined || page.type === 'NoAnswer') return { type: 'NoSite', why: fault ?? '' }
  const worker = await ask(new URL('sw.js', site))
  const listed = worker.type === 'Answer' ? listedIn(textOf(worker)) : []
  const catalogue = await ask(new URL('data/catalogue.json', site))
  const named = catalogue.type === 'Answer' ? dataFilesIn(textOf(catalogue)) : []
  const paths = new Set([...listed.map(({ url }) => url), ...besides, ...named])
  const [files, missing, folders] = await Promise.all([
    answersOf(
      site,
      [...paths].filter((path) => path !== 'index.html'),
    ),
    answersOf(site, ['no-such-page', 'assets/no-such-script.js', 'data/no-such-file.json']),
    answersOf(site, ['assets/', 'data/', 'icons/']),
  ])
  return {
    site,
    page,
    listed,
    files: new Map([['index.html', page], ...files]),
    missing,
    folders,
    plain: await ask(site, { packings: 'identity' }),
    sent: await ask(site, { method: 'POST' }),
    withoutSlash: site.pathname === '/' ? undefined : await ask(new URL(site.href.slice(0, -1))),
    overHttp:
      site.protocol === 'https:' && site.port === ''
        ? await ask(new URL(site.href.replace('https:', 'http:')))
        : undefined,
    protocol: site.protocol === 'https:' ? await protocolOf(site) : undefined,
  }
}

/** What keeps this from being a site of Groeispiegel, in a sentence; nothing when it is one. */
function pageFault(site: URL, page: Answer | NoAnswer): string | undefined {
  if (page.type === 'NoAnswer') return `${site.href} does not answer: ${page.why}`
  const to = page.headers.get('location')
  if (to !== undefined) return `${site.href} leads on to ${new URL(to, site).href}: check that address.`
  if (page.status !== 200) return `${site.href} answers with code ${page.status}.`
  const own = textOf(page).includes('<div id="root">') && textOf(page).includes('manifest.webmanifest')
  return own ? undefined : `${site.href} is not the page of Groeispiegel.`
}

async function answersOf(
  site: URL,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Answer | NoAnswer>> {
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await ask(new URL(path, site))] as const)),
  )
}

const listEntry = v.object({ url: v.string(), integrity: v.optional(v.string()) })

/** The list of files that the build wrote into the worker. */
export function listedIn(worker: string): readonly ListedFile[] {
  const [list = '[]'] = /\[\{[^[\]]*"url":[^[\]]*\}\]/.exec(worker) ?? []
  const result = v.safeParse(v.array(listEntry), parsed(list))
  return result.success ? result.output : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The protocol that both sides know, as ALPN (RFC 7301) settles it; nothing when none is. */
async function protocolOf({ hostname, port }: URL): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port || 443),
      servername: hostname,
      ALPNProtocols: ['h2', 'http/1.1'],
      timeout: 10_000,
    })
    const end = (protocol: string | undefined) => {
      socket.destroy()
      resolve(protocol)
    }
    socket.on('secureConnect', () => end(socket.alpnProtocol || undefined))
    socket.on('error', () => end(undefined))
    socket.on('timeout', () => end(undefined))
  })
}
