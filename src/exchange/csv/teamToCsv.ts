import type { TeamPicture } from '../../domain/team'
import type { Language } from '../../domain/text'
import { csvHabits, csvText } from './csvText'

export interface TeamCsvWords {
  readonly cluster: string
  readonly level: (level: number) => string
  readonly atNorm: string
  readonly of: string
}

/** How many people stand where, one row for each cluster; nothing where they are too few. */
export function teamToCsv(picture: TeamPicture, words: TeamCsvWords, language: Language): string {
  const head = [words.cluster, ...[1, 2, 3, 4, 5].map(words.level), words.atNorm, words.of]
  const rows = picture.clusters.map(({ cluster, counted }) => [
    cluster.title[language],
    ...(counted ? [...counted.spread, counted.atNorm, counted.of] : []),
  ])
  return csvText([head, ...rows], csvHabits[language])
}
