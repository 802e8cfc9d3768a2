import { differences, type Difference } from '../../lib/json/differences'
import { versionsOf, type ReceivedReport } from '../../storage/reports'
import { writeFailure, type WriteFailure } from '../../storage/writeFailure'
import { handedIn, isReport, subjectContent, type Subject } from './storedReports'

/** A version of the same report that is kept already, and where the new one differs from it. */
export interface KeptVersion {
  readonly kept: ReceivedReport
  /** Nothing when what is kept cannot be read any more. */
  readonly differences: readonly Difference[] | undefined
}

export type Versions = readonly [KeptVersion, ...KeptVersion[]]

/** How a report that comes in stands to what is kept. */
export type Arrival =
  | { readonly type: 'New' }
  | { readonly type: 'AlreadyKept'; readonly key: string }
  | { readonly type: 'Differs'; readonly versions: Versions }

/** Compares a report or a request with every kept version of it. Never throws; it fails where the database cannot be read. */
export async function compareWithKept(subject: Subject): Promise<Arrival | WriteFailure> {
  try {
    const versions = (await versionsOf(subject.id)).map((kept) => versionBeside(subject, kept))
    const same = versions.find((one) => one.differences?.length === 0)
    if (same) return { type: 'AlreadyKept', key: same.kept.record.id }
    const [first, ...others] = versions
    return first ? { type: 'Differs', versions: [first, ...others] } : { type: 'New' }
  } catch (error) {
    return writeFailure(error)
  }
}

function versionBeside(subject: Subject, kept: ReceivedReport): KeptVersion {
  const before = keptSubject(kept)
  return { kept, differences: before && differences(comparedOf(before), comparedOf(subject), namedBy) }
}

function keptSubject({ whole }: ReceivedReport): Subject | undefined {
  const handed = handedIn(whole)
  if (handed.type === 'Report') return handed.report
  return handed.type === 'Request' ? handed.request : undefined
}

function comparedOf(subject: Subject): object {
  return { kind: isReport(subject) ? 'report' : 'request', ...subjectContent(subject) }
}

/** By which field one of a list is the same as one of another list. */
const namedBy = ['id', 'title', 'aim']
