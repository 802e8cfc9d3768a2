import { clusterValue, meanOrNothing, type ClusterValue } from '../domain/clusterValue'
import { byChange, noticeableChange, type Direction } from '../domain/growth'
import type { ChangesBlock, RadarSeries } from '../domain/printedDocument'
import type { ClusterWording, Scale } from '../domain/profile'
import { endsOf } from '../domain/score'
import { growthIn, type Report } from '../domain/report'
import type { ReportWords } from './useReportWords'

interface Compared {
  readonly cluster: ClusterWording
  readonly later: ClusterValue
  readonly earlier?: ClusterValue
  readonly change?: number
  readonly direction?: Direction
}

/**
 * The clusters in rows, from the first moment in the report to now: the largest rise first, or in the order of the profile
 * when there is nothing to compare with. The same block as on the screens, and what its signs mean.
 */
export function changesIn(
  words: ReportWords,
  report: Report,
): { readonly changes: ChangesBlock; readonly hint: string } {
  const { t, formats } = words
  const { profile, latest, earlier } = report
  const growth = growthIn(report)
  const clusters: readonly Compared[] =
    growth?.clusters.toSorted(byChange) ??
    profile.clusters.map((cluster) => ({ cluster, later: clusterValue(cluster, latest) }))
  const first = earlier[0]
  const before: RadarSeries['kind'] = 'before'
  const series: ChangesBlock['series'] = [
    ...(first ? [{ kind: before, name: formats.shortDate(first.date) }] : []),
    { kind: 'now', name: t('growth:now', { date: formats.shortDate(latest.date) }) },
    { kind: 'norm', name: words.norm(profile.scale) },
  ]
  const rows = clusters.map((compared) => rowOf(words, compared))
  const versions = growth ? words.versions([growth.earlier, growth.later]) : []
  return {
    changes: {
      type: 'changes',
      alternative: inWords(words, clusters, profile.scale),
      scale: profile.scale,
      series,
      rows,
    },
    hint: [...hintsIn(words, clusters, profile.scale), ...versions].join(' '),
  }
}

function rowOf(words: ReportWords, { cluster, later, earlier, change, direction }: Compared) {
  const { t, formats } = words
  return {
    name: words.cluster(cluster),
    now: meanOrNothing(later),
    before: earlier && meanOrNothing(earlier),
    value: words.mean(later),
    ...(change !== undefined && {
      change: direction === 'same' ? t('rows.same') : formats.difference(change),
    }),
  }
}

/** All that the rows show. */
function inWords(words: ReportWords, clusters: readonly Compared[], scale: Scale): string {
  const { t, formats } = words
  const rows = clusters.map(({ cluster, later, earlier, change, direction }) => {
    const [name, now] = [words.cluster(cluster), words.mean(later)]
    if (!earlier || change === undefined) return t('rows.now', { name, now })
    const difference = direction === 'same' ? t('growth:aboutSame') : formats.difference(change)
    return t('rows.way', { name, before: words.mean(earlier), now, change: difference })
  })
  return `${t('table.clusters', endsOf(scale))}. ${rows.join('; ')}.`
}

/** What the signs mean that stand in it. */
function hintsIn(
  { t, formats }: ReportWords,
  clusters: readonly Compared[],
  scale: Scale,
): readonly string[] {
  const has = (type: ClusterValue['type']) => clusters.some(({ later }) => later.type === type)
  return [
    t('hint.scale', endsOf(scale)),
    clusters.some(({ direction }) => direction === 'same') &&
      t('hint.aboutSame', { min: formats.mean(noticeableChange) }),
    has('TooFew') && t('hint.tooFew'),
    has('NotAsked') && t('hint.notAsked'),
  ].filter((hint) => hint !== false)
}
