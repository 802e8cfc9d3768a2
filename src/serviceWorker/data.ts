import * as v from 'valibot'
import { catalogueSchema } from '../content/catalogueSchema'
import { isJsonObject } from './intact'
import { changedOf, fetchData, keepData, matchData } from './keptData'
import { fetchOwn } from './organisation'
import type { KeptFiles } from './precache'
import { addressOf, builtFiles, worker } from './scope'

/** The data of this site: what its catalogue names, as addresses. */
export interface NamedData {
  readonly profiles: readonly string[]
  /** Programmes, examples and what earlier versions said. */
  readonly others: readonly string[]
}

export const catalogue = addressOf('data/catalogue.json')

/**
 * Data is answered from what is kept. When the app starts it asks for the catalogue; then the server is asked behind it
 * whether anything has changed, because a host may replace these files without a build.
 */
export async function answerWithData(
  request: Request,
  goOn: (work: Promise<unknown>) => void,
): Promise<Response> {
  const copy = await matchData(request.url)
  if (request.url === catalogue) goOn(renewData().catch(() => 'offline, or not whole'))
  return copy ?? fetch(request)
}

/** What the catalogue that is kept here names; undefined when none is, or none that can be read. */
export async function namedData(): Promise<NamedData | undefined> {
  const copy = await matchData(catalogue)
  return copy && namedIn(await copy.text())
}

/** Whether this site has a file of the build still: a host may take data away, and the catalogue then names it no more. */
export function isNamed(address: string, named: NamedData | undefined): boolean {
  if (!named || !address.startsWith(addressOf('data/')) || address === catalogue) return true
  return named.profiles.includes(address) || named.others.includes(address)
}

/** Keeps data that a host has added to what was built. */
export async function keepAdded(addresses: readonly string[]): Promise<KeptFiles> {
  const added = addresses.filter((address) => !builtFiles.has(address))
  const tried = await Promise.allSettled(
    added.map(async (address) => (await matchData(address)) ?? keepData(await fetchData(address))),
  )
  return { files: added.length, missing: tried.filter(({ status }) => status === 'rejected').length }
}

/**
 * Brings what has changed on the server, whole or not at all: half of it might name files that are not here when the network
 * goes. Pages are told when something has changed.
 * @throws when the server cannot be reached, or anything that its catalogue names is not there or not JSON.
 */
async function renewData(): Promise<void> {
  const first = await fetchData(catalogue)
  const named = namedIn(await first.answer.clone().text())
  if (named === undefined) throw new TypeError('The catalogue is none')
  const others = await Promise.all([...named.profiles, ...named.others].map(fetchData))
  // The catalogue last, because it names the others.
  const changed = await changedOf([...others, ...(await fetchOwn()), first])
  for (const answer of changed) await keepData(answer)
  if (changed.length === 0) return
  for (const client of await worker.clients.matchAll()) client.postMessage('DATA_RENEWED')
}

/** Undefined when it is no catalogue. */
function namedIn(text: string): NamedData | undefined {
  if (!isJsonObject(text)) return undefined
  const read = v.safeParse(catalogueSchema, JSON.parse(text))
  if (!read.success) return undefined
  const { profiles, programmes } = read.output
  const addresses = (files: readonly (string | undefined)[]) =>
    files.flatMap((file) => (file === undefined ? [] : [addressOf(`data/${file}`)]))
  return {
    profiles: addresses(profiles.map(({ file }) => file)),
    others: addresses([
      ...profiles.flatMap(({ example, history, guide }) => [example, history, guide]),
      ...programmes.map(({ file }) => file),
    ]),
  }
}
