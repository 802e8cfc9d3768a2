import { clusterValue, meanOrNothing, type Scores } from '../domain/clusterValue'
import type { Report } from '../domain/report'
import { reviewScores } from '../domain/review'
import type { RadarBlock, RadarSeries } from '../domain/printedDocument'
import type { ReportWords } from './useReportWords'

const fewestAxes = 3

/**
 * The clusters in one picture: now, and beside it what one other said or else the first moment, and the norm. Nothing when
 * there is nothing to draw.
 */
export function radarIn(words: ReportWords, report: Report): RadarBlock | undefined {
  const { clusters, scale } = report.profile
  const { t, formats } = words
  const axes = clusters.map((cluster) => words.cluster(cluster))
  const valuesOf = (scores: Scores) => clusters.map((cluster) => meanOrNothing(clusterValue(cluster, scores)))
  const now: RadarSeries = {
    kind: 'now',
    name: t('growth:now', { date: formats.shortDate(report.latest.date) }),
    values: valuesOf(report.latest),
  }
  if (axes.length < fewestAxes || now.values.every((value) => value === undefined)) return undefined
  const norm: RadarSeries = { kind: 'norm', name: words.norm(scale), values: axes.map(() => scale.norm) }
  const second = secondSeries(words, report, valuesOf)
  const series = second ? [now, second, norm] : [now, norm]
  const short = clusters.map(({ id }) => id)
  return { type: 'radar', alternative: inWords(words, axes, series), axes, short, scale, series }
}

/** Whoever else looked is told apart from the own time before; both at once would be too much. */
function secondSeries(
  { t, formats, person }: ReportWords,
  { earlier, reviews, profile }: Report,
  valuesOf: (scores: Scores) => RadarSeries['values'],
): RadarSeries | undefined {
  const [review, ...others] = reviews
  if (review && others.length === 0) {
    const name = t('review.series', { name: person(review.reviewer) })
    return { kind: 'reviewer', name, values: valuesOf(reviewScores(profile, review)) }
  }
  const first = earlier[0]
  if (!first) return undefined
  return { kind: 'before', name: formats.shortDate(first.date), values: valuesOf(first) }
}

/** All that the picture shows. */
function inWords(
  { t, formats }: ReportWords,
  axes: readonly string[],
  series: readonly RadarSeries[],
): string {
  const told = series.map(({ kind, name, values }) => {
    // It is the same on every axis.
    if (kind === 'norm') return `${name}.`
    const points = axes.map((axis, index) => {
      const value = values[index]
      return t('radar.value', { axis, value: value === undefined ? t('radar.none') : formats.mean(value) })
    })
    return t('radar.series', { name, values: points.join('; ') })
  })
  return [`${t('growth:picture.title', { names: formats.list(axes) })}.`, ...told].join(' ')
}
