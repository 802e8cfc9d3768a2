import { catalogue, namedData, type NamedData } from './data'
import { keepOthers, keepProfiles } from './namedFiles'
import { keepOwn, organisation } from './organisation'
import { verifyAndRepair, type KeptFiles } from './precache'
import { addressOf, builtFiles } from './scope'

/** What scoring needs comes first, and then all else. */
export type Part = 'scoring' | 'rest'

const stepOf = ({ step = 2 }: { readonly step?: number }) => step
const inOrder = [...builtFiles.values()].toSorted((one, other) => stepOf(one) - stepOf(other))
const parts = {
  scoring: inOrder.filter((file) => stepOf(file) === 1),
  rest: inOrder.filter((file) => stepOf(file) !== 1),
}

const nothing: KeptFiles = { files: 0, missing: 0, leftOut: [] }

let last: Promise<unknown> = Promise.resolve()

/** One check at a time, and a new one for whoever asks: the one that is under way may have passed what was lost since. */
export async function verify(part: Part): Promise<KeptFiles> {
  const check = last.then(async () => verifyPart(part))
  last = check.catch(() => undefined)
  return check
}

async function verifyPart(part: Part): Promise<KeptFiles> {
  // First: it says which data this site has.
  await verifyAndRepair(parts.scoring.filter(({ url }) => addressOf(url) === catalogue))
  const named = await namedData()
  // It may be left out.
  const own = part === 'rest' ? await keepOwn() : nothing
  const built = await verifyAndRepair(parts[part].filter(({ url }) => isOfBuild(addressOf(url), named)))
  const keepData = part === 'scoring' ? keepProfiles : keepOthers
  const data = named ? await keepData(named) : nothing
  return {
    files: built.files + data.files + own.files,
    missing: built.missing + data.missing + own.missing,
    leftOut: data.leftOut,
  }
}

/** Whether a file is there because it was built: a host may add data and take them away, and the catalogue says which are there. */
function isOfBuild(address: string, named: NamedData | undefined): boolean {
  if (address === organisation) return false
  return !named || !address.startsWith(addressOf('data/')) || address === catalogue
}
