import type { BackupChange, ComparedRecord } from '../../storage/archive/compareArchives'
import type { RestoreWay } from '../../storage/restore'

const lost: Readonly<Record<RestoreWay, ReadonlySet<BackupChange>>> = {
  merge: new Set(['deleted-there']),
  replace: new Set(['older', 'conflict', 'combined', 'only-here', 'deleted-there']),
}

/** The records of which something would no longer be on this device. */
export function whatIsLost(compared: readonly ComparedRecord[], way: RestoreWay): readonly ComparedRecord[] {
  return compared.filter(({ change }) => lost[way].has(change))
}
