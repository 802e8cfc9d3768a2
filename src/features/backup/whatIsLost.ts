import type { BackupChange, ComparedAssessment } from '../../storage/archive/compareArchives'
import type { RestoreWay } from '../../storage/restore'

const lost: Readonly<Record<RestoreWay, ReadonlySet<BackupChange>>> = {
  merge: new Set(['deleted-there']),
  replace: new Set(['older', 'conflict', 'only-here', 'deleted-there']),
}

/** The assessments of which something would no longer be on this device. */
export function whatIsLost(
  compared: readonly ComparedAssessment[],
  way: RestoreWay,
): readonly ComparedAssessment[] {
  return compared.filter(({ change }) => lost[way].has(change))
}
