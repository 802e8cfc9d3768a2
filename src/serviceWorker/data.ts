import * as v from 'valibot'
import { catalogueSchema } from '../content/catalogueSchema'
import { isJsonObject } from './intact'
import { changedOf, fetchData, keepData, matchData, type DataAnswer } from './keptData'
import { fetchOwn } from './organisation'
import { addressOf, worker } from './scope'

/** The data of this site: what its catalogue names, as addresses. */
export interface NamedData {
  /** The default first. */
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

/**
 * Brings what has changed on the server, all that can be read or nothing: half of it might name files that are not here when
 * the network goes. A file that the server has only in a form that nobody can read stays as it is kept here, or away, as the
 * app leaves it out too. Pages are told when something has changed.
 * @throws when the server cannot be reached, or no profile that its catalogue names could be used.
 */
async function renewData(): Promise<void> {
  const first = await fetchData(catalogue)
  const named = first && namedIn(await first.answer.clone().text())
  if (!first || !named) throw new TypeError('The catalogue is none')
  const answers = await Promise.all([...named.profiles, ...named.others].map(fetchData))
  const others = answers.filter((answer) => answer !== undefined)
  if (!(await hasAProfile(named, others))) throw new TypeError('No profile can be read')
  // The catalogue last, because it names the others.
  const changed = await changedOf([...others, ...(await fetchOwn()), first])
  for (const answer of changed) await keepData(answer)
  if (changed.length === 0) return
  for (const client of await worker.clients.matchAll()) client.postMessage('DATA_RENEWED')
}

async function hasAProfile({ profiles }: NamedData, answers: readonly DataAnswer[]): Promise<boolean> {
  if (answers.some(({ address }) => profiles.includes(address))) return true
  const kept = await Promise.all(profiles.map(matchData))
  return kept.some((copy) => copy !== undefined)
}

/** Undefined when it is no catalogue. */
function namedIn(text: string): NamedData | undefined {
  if (!isJsonObject(text)) return undefined
  const read = v.safeParse(catalogueSchema, JSON.parse(text))
  if (!read.success) return undefined
  const { default: first, profiles, programmes } = read.output
  const inOrder = profiles.toSorted((one, other) => Number(other.id === first) - Number(one.id === first))
  const addresses = (files: readonly (string | undefined)[]) =>
    files.flatMap((file) => (file === undefined ? [] : [addressOf(`data/${file}`)]))
  return {
    profiles: addresses(inOrder.map(({ file }) => file)),
    others: addresses([
      ...profiles.flatMap(({ example, history, guide }) => [example, history, guide]),
      ...programmes.map(({ file }) => file),
    ]),
  }
}
