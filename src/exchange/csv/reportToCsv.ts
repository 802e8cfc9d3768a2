import type { Moment } from '../../domain/assessment'
import { clusterValue, meanOrNothing, type Scores } from '../../domain/clusterValue'
import { competenciesOf, type ClusterWording, type ProfileWording } from '../../domain/profile'
import type { Report, ReportMoment } from '../../domain/report'
import type { Review } from '../../domain/review'
import { isLevel, type Score } from '../../domain/score'
import type { Language } from '../../domain/text'
import { comparablePart, unmatchedIn } from '../../domain/translation'
import { csvHabits, csvText, type CsvCell } from './csvText'

/** The words of a table that the profile itself does not have. */
export interface CsvWords {
  readonly columns: Readonly<
    Record<
      | 'kind'
      | 'who'
      | 'date'
      | 'moment'
      | 'order'
      | 'cluster'
      | 'competency'
      | 'score'
      | 'meaning'
      | 'doubt'
      | 'note',
      string
    >
  >
  /** What a row tells: an own score, somebody else's, or the mean of a cluster. */
  readonly kinds: { readonly own: string; readonly review: string; readonly mean: string }
  readonly momentLabel: (moment: Moment) => string
  /** Of a competency without a score. */
  readonly open: string
  /** Of a competency that the version of that moment did not have like this. */
  readonly notComparable: string
  /** What a mean leaves out, because not every moment has it: "zonder 2.1 en 2.4". */
  readonly without: (ids: readonly string[]) => string
  /** Of a cluster with fewer than half of its scores. */
  readonly tooFew: string
  readonly doubt: string
}

/**
 * The scores of a report as a table. One row for each competency and moment: such a list can be sorted, filtered and counted
 * by moment, cluster or level, and lists of several reports can be put below one another.
 */
export function reportToCsv(report: Report, words: CsvWords, language: Language): string {
  const heads = words.columns
  const { kind, who, date, moment, order, cluster, competency, score, meaning, doubt, note } = heads
  const unmatched = unmatchedIn([...report.earlier, report.latest])
  const print = { profile: report.profile, unmatched, words, language }
  const rows = [
    [kind, who, date, moment, order, cluster, competency, score, meaning, doubt, note],
    ...[...report.earlier, report.latest].flatMap((one) => momentRows(one, report.person.name, print)),
    ...report.reviews.flatMap((review) => reviewRows(review, print)),
  ]
  return csvText(rows, csvHabits[language])
}

interface Print {
  readonly profile: ProfileWording
  /** What cannot be compared between all of the moments. */
  readonly unmatched: ReturnType<typeof unmatchedIn>
  readonly words: CsvWords
  readonly language: Language
}

type Row = readonly CsvCell[]

function momentRows(measured: ReportMoment, name: string, print: Print): readonly Row[] {
  const { profile, words } = print
  const of: Row = [name, measured.date, words.momentLabel(measured.moment)]
  const asked = profile.clusters.filter(({ id }) => measured.clusters.includes(id))
  const own = asked.flatMap((cluster) =>
    cluster.competencies.map(({ id }): Row => {
      const { score, doubt, note } = measured.answers.get(id) ?? { doubt: false, note: '' }
      const scored = measured.translation?.unmatched.has(id)
        ? [undefined, words.notComparable]
        : scoreCells(score, print)
      const said = [...scored, doubt ? words.doubt : undefined, note]
      return [words.kinds.own, ...of, ...placeCells(cluster, id, print), ...said]
    }),
  )
  const means = asked.map((cluster): Row => [
    words.kinds.mean,
    ...of,
    ...placeCells(cluster, undefined, print),
    ...meanCells(cluster, measured, print),
  ])
  return [...own, ...means]
}

function reviewRows({ reviewer, madeOn, marks }: Review, print: Print): readonly Row[] {
  const { profile, words } = print
  return profile.clusters.flatMap((cluster) =>
    cluster.competencies.flatMap(({ id }): readonly Row[] => {
      const mark = marks.get(id)
      if (!mark) return []
      const of: Row = [words.kinds.review, reviewer.name, madeOn, undefined]
      return [
        [...of, ...placeCells(cluster, id, print), ...scoreCells(mark.score, print), undefined, mark.remark],
      ]
    }),
  )
}

/** Number and text in one cell: a number such as 1.1 by itself would become the first of January. */
function placeCells(cluster: ClusterWording, id: string | undefined, { profile, language }: Print): Row {
  const all = competenciesOf(profile)
  const title = `${cluster.id} ${cluster.title[language]}`
  const index = all.findIndex((competency) => competency.id === id)
  return index === -1
    ? [undefined, title, undefined]
    : [index + 1, title, `${id} ${all[index]?.text[language]}`]
}

function scoreCells(score: Score | undefined, { profile, words, language }: Print): Row {
  if (score === undefined) return [undefined, words.open]
  if (!isLevel(score)) return [undefined, profile.scale.notApplicable.label[language]]
  return [score, profile.scale.levels.find(({ value }) => value === score)?.label[language]]
}

/** Of what every moment speaks of, so that the means of one cluster may be laid beside one another. */
function meanCells(
  whole: ClusterWording,
  scores: Scores,
  { profile, unmatched, words, language }: Print,
): Row {
  const cluster = comparablePart(whole, unmatched)
  const without = whole.competencies.filter((one) => !cluster.competencies.includes(one))
  const value = clusterValue(cluster, scores)
  const why = {
    Mean: undefined,
    TooFew: words.tooFew,
    NotApplicable: profile.scale.notApplicable.label[language],
    NotAsked: undefined,
  }[value.type]
  const note = without.length > 0 ? words.without(without.map(({ id }) => id)) : undefined
  return [meanOrNothing(value), why, undefined, note]
}
