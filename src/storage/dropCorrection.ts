import type { AssessmentId } from '../domain/assessment'
import { isOpen } from '../domain/sealing'
import { removeForGood } from './assessments'
import { database } from './database'
import { recordToAssessment } from './records/assessmentRecord'
import { transaction } from './transaction'
import type { WriteFailure } from './writeFailure'

/** Gives a correction up, with all that was changed in it; the version that it was to replace stays. */
export function dropCorrection(id: AssessmentId): Promise<'done' | WriteFailure> {
  return transaction(async () => {
    const stored = recordToAssessment(await database.assessments.get(id))
    if (stored && isOpen(stored) && stored.version > 1) await removeForGood([stored])
    return 'done' as const
  })
}
