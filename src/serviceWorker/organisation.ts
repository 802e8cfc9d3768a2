import type { Organisation } from '../content/organisationSchema'
import { usableOrganisation } from '../content/usableOrganisation'
import { isJsonObject } from './intact'
import { fetchData, keepData, matchData, type DataAnswer } from './keptData'
import { matchPrecache, type KeptFiles } from './precache'
import { addressOf } from './scope'

/** Who offers the app; a site may do without. */
export const organisation = addressOf('data/organisation.json')
const manifest = addressOf('manifest.webmanifest')

/** Answers what they may change and is no JSON: the name when installed, and their logo. Undefined for anything else. */
export function answerWithOwn(address: string, request: Request): Promise<Response> | undefined {
  if (address === manifest) return answerWithManifest(request)
  const isPicture = address.startsWith(addressOf('data/')) && /\.(svg|png|webp)$/.test(address)
  return isPicture ? answerWithPicture(address, request) : undefined
}

/** What the server has of theirs now, as far as it comes: who lacks their logo goes on all the same. */
export async function fetchOwn(): Promise<readonly DataAnswer[]> {
  const own = await fetchOrganisation().catch(() => undefined)
  if (own === undefined) return []
  const logo = logoIn(organisationIn(await own.answer.clone().text()))
  const picture = logo && (await fetchData(logo).catch(() => undefined))
  return picture ? [picture, own] : [own]
}

/** Keeps what is not kept yet. Never throws. */
export async function keepOwn(): Promise<KeptFiles> {
  const text = await keptText()
  const logo = text === undefined ? undefined : logoIn(organisationIn(text))
  const isThere = text !== undefined && (logo === undefined || (await matchData(logo)) !== undefined)
  if (isThere) return { files: 1, missing: 0, leftOut: [] }
  const own = await fetchOwn()
  const tried = await Promise.allSettled(own.map(keepData))
  const isKept = tried.at(-1)?.status === 'fulfilled'
  return { files: 1, missing: text === undefined && !isKept ? 1 : 0, leftOut: [] }
}

/**
 * The manifest of the build with the name that they gave the app, whole or not at all: without that name, or with a manifest
 * that cannot be read, it goes out as it is.
 */
async function answerWithManifest(request: Request): Promise<Response> {
  const built = (await matchPrecache(manifest)) ?? (await fetch(request))
  const { appName } = await currentOrganisation()
  if (!built.ok || appName === undefined) return built
  const text = await built.clone().text()
  if (!isJsonObject(text)) return built
  const said: unknown = JSON.parse(text)
  const named = JSON.stringify(Object.assign({}, said, { name: appName, short_name: appName }))
  return new Response(named, { headers: { 'content-type': 'application/manifest+json' } })
}

async function answerWithPicture(address: string, request: Request): Promise<Response> {
  return (await matchData(address)) ?? fetch(request)
}

/** As it is kept; on a first visit the page asks before that. */
async function currentOrganisation(): Promise<Organisation> {
  const text = await keptText()
  if (text !== undefined) return organisationIn(text)
  const own = await fetchOrganisation().catch(() => undefined)
  return own ? organisationIn(await own.answer.text()) : {}
}

async function keptText(): Promise<string | undefined> {
  const text = await (await matchData(organisation))?.text()
  return text !== undefined && isJsonObject(text) ? text : undefined
}

/**
 * A file that is not there says nothing, and that is kept: else what was said before would be said for ever.
 * @throws when it cannot be had for another reason.
 */
async function fetchOrganisation(): Promise<DataAnswer> {
  const answer = await fetch(organisation, { cache: 'no-cache', priority: 'low' })
  if (answer.status === 404 || answer.status === 410)
    return { address: organisation, answer: new Response('{}') }
  if (!answer.ok || !isJsonObject(await answer.clone().text())) throw new TypeError('It is not whole')
  return { address: organisation, answer }
}

/** As the app reads it. */
function organisationIn(text: string): Organisation {
  return isJsonObject(text) ? usableOrganisation(JSON.parse(text)) : {}
}

function logoIn({ logo }: Organisation): string | undefined {
  return logo === undefined ? undefined : addressOf(`data/${logo}`)
}
