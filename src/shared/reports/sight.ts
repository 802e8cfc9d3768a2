import type { Report } from '../../domain/report'
import { levelsGiven, type Review } from '../../domain/review'
import { fileIdOf, type ReportRecord } from '../../storage/records/reportRecord'
import { noteOnReport } from '../../storage/reports'
import { areScoresSeen, noteScoresSeen } from './seenScores'

/**
 * What of a report's scores may be on a screen: `undecided` and `hidden` show none, because nobody chose yet or because somebody
 * looks for themselves first.
 */
export type Sight = NonNullable<ReportRecord['sight']>

type Wished = Pick<ReportRecord, 'id' | 'fileId' | 'kind' | 'person' | 'date' | 'sight'>

/**
 * The wish that is kept with a report, or with another that shows the same scores; of what was kept before anybody was asked, it
 * is taken from what was done since.
 * @param made what was said here about it.
 * @param hidden whose scores of which days somebody looks at for themselves first: `hiddenAmong` all that is kept.
 */
export function sightOf(
  record: Wished,
  made: Pick<Review, 'marks'> | undefined,
  hidden: ReadonlySet<string>,
): Sight {
  const own = record.sight ?? sightSince(record, made)
  return own === 'undecided' && hidden.has(scoresOf(record)) ? 'hidden' : own
}

function sightSince(record: Wished, made: Pick<Review, 'marks'> | undefined): Sight {
  if (areScoresSeen([fileIdOf(record)])) return 'shown'
  return made && levelsGiven(made) > 0 ? 'hidden' : 'undecided'
}

export function hiddenAmong(kept: readonly Wished[]): ReadonlySet<string> {
  return new Set(kept.filter(({ sight }) => sight === 'hidden').map(scoresOf))
}

/** Takes the wish in for every report that shows the same scores: each version of these, and each that was made of the same day. */
export function chooseSight(
  chosen: readonly Wished[],
  sight: Exclude<Sight, 'undecided'>,
  kept: readonly ReportRecord[],
): void {
  const names = new Set(chosen.flatMap((one) => [fileIdOf(one), scoresOf(one)]))
  const same = kept.filter(
    (one) => names.has(fileIdOf(one)) || (one.kind === 'report' && names.has(scoresOf(one))),
  )
  if (sight === 'shown') noteScoresSeen([...names, ...same.flatMap((one) => [fileIdOf(one), scoresOf(one)])])
  for (const one of same) noteOnReport(one.id, { sight })
}

/** By which names `seenScores` knows what a report shows, with what it shows of days before. */
export function namesIn({ id, person, latest, earlier }: Report): readonly string[] {
  return [id, ...[latest, ...earlier].map(({ date }) => ofDay(person.id, date))]
}

/** Whether any score of its latest day was on a screen of this device. */
export function isSeen({ id, person, latest }: Report): boolean {
  return areScoresSeen([id, ofDay(person.id, latest.date)])
}

function scoresOf({ person, date }: Pick<Wished, 'person' | 'date'>): string {
  return ofDay(person, date)
}

function ofDay(person: string, date: string): string {
  return `${person} ${date}`
}
