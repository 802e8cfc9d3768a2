import { clusterValue, meanOrNothing } from '../domain/clusterValue'
import { noticeableChange } from '../domain/growth'
import type { ClusterWording, CompetencyWording } from '../domain/profile'
import type { Report } from '../domain/report'
import { reviewScores } from '../domain/review'
import { isLevel } from '../domain/score'
import type { Block, TableColumn } from '../domain/printedDocument'
import { groupedTable } from './groupedTable'
import { reviewerNames } from './reviewerNames'
import type { ReportWords } from './useReportWords'

/** More reviewers than these stand by themselves further on: so many columns do not fit on a page. */
export const maxReviewerColumns = 4

/** Every competency in one table, each below its cluster: the level now, before, the difference, and what others gave. */
export function scoreBlocks(words: ReportWords, report: Report): readonly Block[] {
  const { t } = words
  const groups = report.profile.clusters.map((cluster) => ({
    head: clusterRow(words, report, cluster),
    rows: isTold(report, cluster)
      ? cluster.competencies.map((competency) => competencyRow(words, report, competency))
      : [],
  }))
  return [
    { type: 'heading', level: 2, text: t('scores') },
    groupedTable({ caption: t('table.scores'), columns: columnsOf(words, report), groups }),
  ]
}

/** Whether anybody was asked about a cluster, or said something of it. */
function isTold({ latest, reviews }: Report, { id, competencies }: ClusterWording): boolean {
  const isMarked = reviews.some(({ marks }) => competencies.some((competency) => marks.has(competency.id)))
  return latest.clusters.includes(id) || isMarked
}

function columnsOf(words: ReportWords, report: Report): readonly TableColumn[] {
  const { t } = words
  const names = reviewerNames(words, reviewsIn(report))
  return [
    { text: t('growth:column.competency'), width: 6.6 },
    { text: t('table.now'), width: 2.2 },
    ...(report.earlier.length > 0
      ? [
          { text: t('table.before'), width: 1.2, align: 'end' } as const,
          { text: t('table.change'), width: 1.2, align: 'end' } as const,
        ]
      : []),
    ...names.map((text) => ({ text, width: names.length === 1 ? 2.2 : 1.3 })),
  ]
}

function clusterRow(words: ReportWords, report: Report, cluster: ClusterWording): readonly string[] {
  const { latest, earlier, profile } = report
  const [now, previous] = [clusterValue(cluster, latest), earlier.at(-1)]
  const before = previous && clusterValue(cluster, previous)
  const means = [meanOrNothing(now), before && meanOrNothing(before)]
  return [
    words.cluster(cluster),
    words.mean(now),
    ...(before ? [words.mean(before), changeOf(words, means)] : []),
    ...reviewsIn(report).map((review) => words.mean(clusterValue(cluster, reviewScores(profile, review)))),
  ]
}

function changeOf({ t, formats }: ReportWords, [now, before]: readonly (number | undefined)[]): string {
  if (now === undefined || before === undefined) return t('table.none')
  const change = Math.round((now - before) * 10) / 10
  return Math.abs(change) < noticeableChange ? t('rows.same') : formats.difference(change)
}

function competencyRow(words: ReportWords, report: Report, competency: CompetencyWording): readonly string[] {
  const { profile, latest } = report
  const answer = latest.answers.get(competency.id)
  const now = words.score(profile.scale, answer?.score)
  return [
    words.competency(competency),
    answer?.doubt ? words.t('doubt', { level: now }) : now,
    ...beforeCells(words, report, competency),
    ...markCells(words, report, competency),
  ]
}

function beforeCells(words: ReportWords, { latest, earlier }: Report, { id }: CompetencyWording) {
  const previous = earlier.at(-1)
  if (!previous) return []
  const [now, before] = [latest, previous].map(({ answers }) => answers.get(id)?.score)
  const change = isLevel(now) && isLevel(before) ? words.formats.steps(now - before) : words.t('table.none')
  return [words.digit(before), change]
}

/** In words for one reviewer; more have no room for that. */
function markCells(words: ReportWords, report: Report, { id }: CompetencyWording) {
  const reviews = reviewsIn(report)
  return reviews.map(({ marks }) => {
    const score = marks.get(id)?.score
    return reviews.length > 1 || score === undefined
      ? words.digit(score)
      : words.score(report.profile.scale, score)
  })
}

/** Those that have a column. */
function reviewsIn({ reviews }: Report): Report['reviews'] {
  return reviews.length > maxReviewerColumns ? [] : reviews
}
