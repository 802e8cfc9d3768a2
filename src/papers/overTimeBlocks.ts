import { clusterValue } from '../domain/clusterValue'
import type { ClusterWording, CompetencyWording } from '../domain/profile'
import type { Report, ReportMoment } from '../domain/report'
import type { TableBlock } from '../domain/printedDocument'
import { comparableClusters, comparablePart, unmatchedIn } from '../domain/translation'
import { groupedTable } from './groupedTable'
import type { ReportWords } from './useReportWords'

/** What fits beside the name of a competency on a page. */
const maxColumns = 6

/** The means of the clusters at every moment. */
export function meansOverTime(words: ReportWords, { profile, ...moments }: Report): readonly TableBlock[] {
  const { t } = words
  return partsOf(moments).map((shown) => ({
    type: 'table',
    caption: t('table.overTime'),
    columns: columnsOf(words, t('growth:column.cluster'), shown),
    rows: comparableClusters(profile, momentsIn(moments)).map((cluster) => meanRow(words, cluster, shown)),
  }))
}

/** The same, and below each cluster the levels of its competencies; without those of clusters that were never asked. */
export function levelsOverTime(words: ReportWords, { profile, ...moments }: Report): readonly TableBlock[] {
  const { t } = words
  const all = momentsIn(moments)
  const unmatched = unmatchedIn(all)
  const isAsked = ({ id }: ClusterWording) => all.some(({ clusters }) => clusters.includes(id))
  return partsOf(moments).map((shown) =>
    groupedTable({
      caption: t('table.levelsOverTime'),
      columns: columnsOf(words, t('growth:column.competency'), shown),
      groups: profile.clusters.map((cluster) => ({
        head: meanRow(words, comparablePart(cluster, unmatched), shown),
        rows: isAsked(cluster) ? cluster.competencies.map((one) => levelRow(words, one, shown)) : [],
      })),
    }),
  )
}

type Moments = Pick<Report, 'earlier' | 'latest'>

function momentsIn({ earlier, latest }: Moments): readonly ReportMoment[] {
  return [...earlier, latest]
}

/** As many parts as the moments need to fit beside one another, the oldest first. */
function partsOf(all: Moments): readonly (readonly ReportMoment[])[] {
  const moments = momentsIn(all)
  const count = Math.ceil(moments.length / maxColumns)
  const size = Math.ceil(moments.length / count)
  return Array.from({ length: count }, (_, index) => moments.slice(index * size, (index + 1) * size))
}

function columnsOf({ formats }: ReportWords, first: string, shown: readonly ReportMoment[]) {
  const dates = shown.map(
    ({ date }) => ({ text: formats.shortDate(date), width: 1.4, align: 'end' }) as const,
  )
  return [{ text: first, width: Math.max(4, 9 - shown.length) }, ...dates]
}

function meanRow(words: ReportWords, cluster: ClusterWording, shown: readonly ReportMoment[]) {
  return [words.cluster(cluster), ...shown.map((moment) => words.mean(clusterValue(cluster, moment)))]
}

function levelRow(words: ReportWords, competency: CompetencyWording, shown: readonly ReportMoment[]) {
  const levels = shown.map(({ answers }) => {
    const answer = answers.get(competency.id)
    const level = words.digit(answer?.score)
    return answer?.doubt ? words.t('doubt', { level }) : level
  })
  return [words.competency(competency), ...levels]
}
