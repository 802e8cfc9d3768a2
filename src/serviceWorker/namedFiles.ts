import type { NamedData } from './data'
import { isIntact } from './intact'
import { fetchData, keepData, matchData } from './keptData'
import { verifyAndRepair, type KeptFiles } from './precache'
import { addressOf, builtFiles } from './scope'

/** What became of a file; `refused` when the server has none that can be read, which is for its host to mend. */
interface Found {
  readonly address: string
  readonly state: 'kept' | 'refused' | 'missing'
}

/** Keeps what the catalogue names for scoring: a profile that it needs, and the others as far as they come. */
export async function keepProfiles({ profiles }: NamedData): Promise<KeptFiles> {
  const needed = neededOf(await Promise.all(profiles.map(keep)))
  return { files: 1, missing: needed?.state === 'kept' ? 0 : 1, leftOut: [] }
}

/** Keeps all else that it names. Of these, what the server itself cannot give is left out, and holds up nothing. */
export async function keepOthers({ profiles, others }: NamedData): Promise<KeptFiles> {
  const found = await Promise.all(profiles.map(keep))
  const needed = neededOf(found)
  const all = [...found.filter((one) => one !== needed), ...(await Promise.all(others.map(keep)))]
  return {
    files: all.length,
    missing: all.filter(({ state }) => state !== 'kept').length,
    leftOut: all.filter(({ state }) => state === 'refused').map(({ address }) => nameOf(address)),
  }
}

/** The default; where that cannot be read on the server, any other. */
function neededOf(profiles: readonly Found[]): Found | undefined {
  const [first] = profiles
  if (first?.state !== 'refused') return first
  return profiles.find(({ state }) => state === 'kept') ?? first
}

async function keep(address: string): Promise<Found> {
  if (await isKept(address)) return { address, state: 'kept' }
  try {
    const answer = await fetchData(address)
    if (!answer) return { address, state: 'refused' }
    await keepData(answer)
    return { address, state: 'kept' }
  } catch {
    return { address, state: 'missing' }
  }
}

/** Repaired where it came with the build. */
async function isKept(address: string): Promise<boolean> {
  const built = builtFiles.get(address)
  if (built && (await verifyAndRepair([built])).missing === 0) return true
  const copy = await matchData(address)
  return copy !== undefined && isIntact({ url: address, revision: null }, copy)
}

function nameOf(address: string): string {
  return address.slice(addressOf('data/').length)
}
