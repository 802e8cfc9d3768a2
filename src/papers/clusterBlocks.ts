import { clusterValue } from '../domain/clusterValue'
import type { ClusterWording, CompetencyWording } from '../domain/profile'
import type { Report } from '../domain/report'
import { isLevel } from '../domain/score'
import type { Block, TableBlock, TableColumn } from '../domain/printedDocument'
import { noteBlocks } from './noteBlocks'
import { reviewerNames } from './reviewerNames'
import type { ReportWords } from './useReportWords'

/** More reviewers than these stand by themselves further on: so many columns do not fit on a page. */
export const maxReviewerColumns = 4

/** A cluster with all of its competencies: each level in words, what is open, and the notes that were chosen. */
export function clusterBlocks(words: ReportWords, report: Report, cluster: ClusterWording): readonly Block[] {
  const { t, language } = words
  const title = t('clusterTitle', { number: cluster.id, title: cluster.title[language] })
  const isAsked = report.latest.clusters.includes(cluster.id)
  const isMarked = report.reviews.some(({ marks }) => cluster.competencies.some(({ id }) => marks.has(id)))
  return [
    { type: 'heading', level: 2, text: title },
    ...(isAsked ? meanBlocks(words, report, cluster) : [paragraph(t('clusterNotAsked'))]),
    ...(isAsked || isMarked ? [tableOf(words, report, cluster)] : []),
    ...(isAsked ? unscoredBlocks(words, report, cluster) : []),
    ...noteBlocks(words, report, cluster),
  ]
}

function meanBlocks({ t, formats }: ReportWords, { latest }: Report, cluster: ClusterWording) {
  const value = clusterValue(cluster, latest)
  if (value.type !== 'Mean') return []
  const { scored, of } = value
  return [paragraph(t('mean', { value: formats.mean(value.mean), scored, of }))]
}

function tableOf(words: ReportWords, report: Report, cluster: ClusterWording): TableBlock {
  const { t, language } = words
  return {
    type: 'table',
    caption: t('table.competencies', { cluster: cluster.shortTitle[language] }),
    columns: columnsOf(words, report),
    rows: cluster.competencies.map((competency) => rowOf(words, report, competency)),
  }
}

function columnsOf(words: ReportWords, { earlier, reviews }: Report): readonly TableColumn[] {
  const { t } = words
  const names = reviews.length > maxReviewerColumns ? [] : reviewerNames(words, reviews)
  return [
    { text: t('growth:column.competency'), width: 6 },
    { text: t('table.now'), width: 2.4 },
    ...(earlier.length > 0
      ? [
          { text: t('table.before'), width: 2.4 },
          { text: t('table.change'), width: 1.3, align: 'end' } as const,
        ]
      : []),
    ...names.map((text) => ({ text, width: names.length === 1 ? 2.4 : 1.6 })),
  ]
}

function rowOf(words: ReportWords, report: Report, competency: CompetencyWording): readonly string[] {
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

function beforeCells(words: ReportWords, { profile, latest, earlier }: Report, { id }: CompetencyWording) {
  const previous = earlier.at(-1)
  if (!previous) return []
  const [now, before] = [latest, previous].map(({ answers }) => answers.get(id)?.score)
  const change = isLevel(now) && isLevel(before) ? words.formats.steps(now - before) : words.t('table.none')
  return [words.score(profile.scale, before), change]
}

/** In words for one reviewer; more have no room for that. */
function markCells(words: ReportWords, { profile, reviews }: Report, { id }: CompetencyWording) {
  if (reviews.length > maxReviewerColumns) return []
  return reviews.map(({ marks }) => {
    const score = marks.get(id)?.score
    return reviews.length > 1 || score === undefined ? words.digit(score) : words.score(profile.scale, score)
  })
}

function unscoredBlocks({ t, formats }: ReportWords, { latest }: Report, { competencies }: ClusterWording) {
  const numbers = (wanted: 'not-applicable' | undefined) =>
    competencies.filter(({ id }) => latest.answers.get(id)?.score === wanted).map(({ id }) => id)
  const [not, open] = [numbers('not-applicable'), numbers(undefined)]
  return [
    not.length > 0 && t('notApplicable', { list: formats.list(not) }),
    open.length > 0 && t('open', { list: formats.list(open) }),
  ]
    .filter((words) => words !== false)
    .map(paragraph)
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text }
}
