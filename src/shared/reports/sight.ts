import { levelsGiven, type Review } from '../../domain/review'
import { fileIdOf, type ReportRecord } from '../../storage/records/reportRecord'
import { noteOnReport } from '../../storage/reports'
import { areScoresSeen, noteScoresSeen } from './seenScores'

/**
 * What of a report's scores may be on a screen: `undecided` and `hidden` show none, because nobody chose yet or because somebody
 * looks for themselves first.
 */
export type Sight = NonNullable<ReportRecord['sight']>

type Wished = Pick<ReportRecord, 'id' | 'fileId' | 'sight'>

/** The wish that is kept with a report; of what was kept before anybody was asked, it is taken from what was done since. */
export function sightOf(record: Wished, made: Pick<Review, 'marks'> | undefined): Sight {
  if (record.sight) return record.sight
  if (areScoresSeen(fileIdOf(record))) return 'shown'
  return made && levelsGiven(made) > 0 ? 'hidden' : 'undecided'
}

/** Takes the wish in for every version of a report: each of them shows as much of the same scores. */
export function chooseSight(
  record: Wished,
  sight: Exclude<Sight, 'undecided'>,
  kept: readonly ReportRecord[],
): void {
  const fileId = fileIdOf(record)
  if (sight === 'shown') noteScoresSeen(fileId)
  for (const one of kept) if (fileIdOf(one) === fileId) noteOnReport(one.id, { sight })
}
