import { clusterValue, meanOrNothing } from '../domain/clusterValue'
import { byChange } from '../domain/growth'
import type { OverTimeBlock } from '../domain/printedDocument'
import type { Report } from '../domain/report'
import { comparableClusters } from '../domain/translation'
import type { ReportWords } from './useReportWords'

/** How many moments make a line worth drawing. */
const enough = 3

/** Each cluster through all moments of the report, the largest rise first; nothing where they are too few. */
export function overTimeIn(
  words: ReportWords,
  { profile, earlier, latest }: Report,
): OverTimeBlock | undefined {
  const { t, formats } = words
  const moments = [...earlier, latest]
  const [first] = moments
  if (!first || moments.length < enough) return undefined
  const lines = comparableClusters(profile, moments)
    .map((cluster) => {
      const points = moments.map((moment) => ({
        mean: meanOrNothing(clusterValue(cluster, moment)),
        date: formats.shortDate(moment.date),
      }))
      const told = points.flatMap(({ mean, date }) => (mean === undefined ? [] : [{ mean, date }]))
      return {
        name: words.cluster(cluster),
        values: points.map(({ mean }) => mean),
        ...words.way(told),
      }
    })
    .toSorted(byChange)
  const ends = { from: formats.shortDate(first.date), to: formats.shortDate(latest.date) }
  const ways = lines.map(({ name, spoken }) => `${name} ${spoken}`)
  return {
    type: 'overTime',
    alternative: `${t('growth:lines.told', { ways: ways.join('; ') })} ${t('growth:lines.inTable')}`,
    scale: profile.scale,
    series: [
      { kind: 'now', name: t('growth:lines.series', ends) },
      { kind: 'norm', name: words.norm(profile.scale) },
    ],
    panels: lines.map(({ name, written, values }) => ({ name, value: written, values })),
  }
}
