import type { TeamPicture } from '../../domain/team'
import type { Language } from '../../domain/text'
import { csvHabits, csvText } from './csvText'

/** The heads of the columns. */
export interface TeamCsvWords {
  readonly cluster: string
  readonly below: string
  readonly near: string
  readonly atNorm: string
  readonly of: string
}

/** How many people stand where, one row for each cluster; nothing where they are too few. */
export function teamToCsv(picture: TeamPicture, words: TeamCsvWords, language: Language): string {
  const head = [words.cluster, words.below, words.near, words.atNorm, words.of]
  const rows = picture.clusters.map(({ cluster, counted }) => [
    cluster.title[language],
    ...(counted ? [counted.below, counted.near, counted.atNorm, counted.of] : []),
  ])
  return csvText([head, ...rows], csvHabits[language])
}
