import { clusterValue } from '../domain/clusterValue'
import type { Report, ReportMoment } from '../domain/report'
import { comparableClusters } from '../domain/translation'
import type { Block, TableBlock } from '../domain/printedDocument'
import type { ReportWords } from './useReportWords'

/** What fits beside the name of a competency on a page. */
const maxColumns = 6

/** The means of the clusters at every moment. */
export function meansOverTime(words: ReportWords, report: Report): readonly Block[] {
  const { t, language } = words
  return tablesOf(words, momentsIn(report), {
    caption: t('table.overTime'),
    first: t('growth:column.cluster'),
    rows: comparableClusters(report.profile, momentsIn(report)).map((cluster) => ({
      name: cluster.shortTitle[language],
      cell: (moment) => words.mean(clusterValue(cluster, moment)),
    })),
  })
}

/** The level of every competency at every moment, cluster by cluster; without the clusters that were never asked. */
export function levelsOverTime(words: ReportWords, report: Report): readonly Block[] {
  const { t, language } = words
  const moments = momentsIn(report)
  const asked = report.profile.clusters.filter(({ id }) =>
    moments.some(({ clusters }) => clusters.includes(id)),
  )
  return asked.flatMap((cluster): readonly Block[] => [
    {
      type: 'heading',
      level: 3,
      text: t('clusterTitle', { number: cluster.id, title: cluster.title[language] }),
    },
    ...tablesOf(words, moments, {
      caption: t('table.competenciesOverTime', { cluster: cluster.shortTitle[language] }),
      first: t('growth:column.competency'),
      rows: cluster.competencies.map((competency) => ({
        name: words.competency(competency),
        cell: ({ answers }) => {
          const answer = answers.get(competency.id)
          const level = words.digit(answer?.score)
          return answer?.doubt ? t('doubt', { level }) : level
        },
      })),
    }),
  ])
}

function momentsIn({ earlier, latest }: Report): readonly ReportMoment[] {
  return [...earlier, latest]
}

interface TimeTable {
  readonly caption: string
  /** The head of the first column. */
  readonly first: string
  readonly rows: readonly { readonly name: string; readonly cell: (moment: ReportMoment) => string }[]
}

/** As many tables as the moments need, the oldest first. */
function tablesOf(
  { formats }: ReportWords,
  moments: readonly ReportMoment[],
  { caption, first, rows }: TimeTable,
): readonly TableBlock[] {
  const count = Math.ceil(moments.length / maxColumns)
  const size = Math.ceil(moments.length / count)
  return Array.from({ length: count }, (_, index) => {
    const shown = moments.slice(index * size, (index + 1) * size)
    const dates = shown.map(
      ({ date }) => ({ text: formats.shortDate(date), width: 1.4, align: 'end' }) as const,
    )
    return {
      type: 'table',
      caption,
      columns: [{ text: first, width: Math.max(4, 9 - shown.length) }, ...dates],
      rows: rows.map(({ name, cell }) => [name, ...shown.map(cell)]),
    }
  })
}
