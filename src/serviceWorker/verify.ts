import { isNamed, keepAdded, namedData, catalogue } from './data'
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

const nothing: KeptFiles = { files: 0, missing: 0 }

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
  const built = await verifyAndRepair(
    parts[part].filter(({ url }) => addressOf(url) !== organisation && isNamed(addressOf(url), named)),
  )
  const added = await keepAdded((part === 'scoring' ? named?.profiles : named?.others) ?? [])
  return {
    files: built.files + added.files + own.files,
    missing: built.missing + added.missing + own.missing,
  }
}
