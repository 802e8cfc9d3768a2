import { clusterValue, type ClusterValue } from '../domain/clusterValue'
import { growthBetween, noticeableChange } from '../domain/growth'
import type { Report } from '../domain/report'
import { reviewScores } from '../domain/review'
import type { Block, TableColumn } from '../domain/printedDocument'
import type { ReportWords } from './useReportWords'

/** The clusters in a narrow table, now and before, with what one other said; and what its signs mean. */
export function clusterTable(words: ReportWords, report: Report): readonly Block[] {
  const { t, formats, language, mean } = words
  const { profile, latest, earlier } = report
  const previous = earlier.at(-1)
  const [review, ...others] = report.reviews
  const theirs = review && others.length === 0 ? reviewScores(profile, review) : undefined
  const { clusters } = growthBetween(profile, previous ?? latest, latest)
  const shown: ClusterValue[] = []
  const cell = (value: ClusterValue) => {
    shown.push(value)
    return mean(value)
  }
  const rows = clusters.map(({ cluster, later, earlier: before, change }) => [
    cluster.shortTitle[language],
    cell(later),
    ...(previous ? [cell(before), change === undefined ? t('table.none') : formats.difference(change)] : []),
    ...(theirs ? [cell(clusterValue(cluster, theirs))] : []),
  ])
  const hints = [
    previous && t('hint.aboutSame', { min: formats.mean(noticeableChange) }),
    theirs && review && t('hint.other', { name: words.person(review.reviewer) }),
    shown.some(({ type }) => type === 'TooFew') && t('hint.tooFew'),
    shown.some(({ type }) => type === 'NotAsked') && t('hint.notAsked'),
  ].filter(Boolean)
  return [
    {
      type: 'table',
      caption: t('table.clusters'),
      columns: columnsOf(words, previous !== undefined, theirs !== undefined),
      rows,
    },
    ...(hints.length > 0 ? [{ type: 'paragraph', tone: 'quiet', text: hints.join(' ') } as const] : []),
  ]
}

function columnsOf({ t }: ReportWords, compares: boolean, reviewed: boolean): readonly TableColumn[] {
  const number = (text: string): TableColumn => ({ text, width: 2, align: 'end' })
  return [
    { text: t('growth:column.cluster'), width: 4 },
    number(t('table.now')),
    ...(compares ? [number(t('table.before')), number(t('table.change'))] : []),
    ...(reviewed ? [number(t('table.other'))] : []),
  ]
}
