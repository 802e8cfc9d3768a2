import { clusterValue, meanOrNothing } from '../domain/clusterValue'
import type { Growth } from '../domain/growth'
import { growthIn, type Report, type ReportMoment } from '../domain/report'
import type { ReportWords } from './useReportWords'

/** What the report comes to, in one sentence: what changed, or else how many clusters stand at the norm. */
export function conclusionIn(words: ReportWords, report: Report): string {
  const growth = growthIn(report)
  const compared = growth?.clusters.some(({ direction }) => direction)
  return growth && compared ? changeOf(words, growth) : standingOf(words, report)
}

function changeOf({ t, formats, language, moment }: ReportWords, growth: Growth<ReportMoment>): string {
  const compared = growth.clusters.filter(({ direction }) => direction)
  const count = (way: string) => compared.filter(({ direction }) => direction === way).length
  const { earlier, later } = growth
  const since =
    earlier.date === later.date
      ? t('growth:since.date', { date: moment(earlier) })
      : t('growth:since.date', { date: formats.date(earlier.date) })
  const cluster = compared[0]?.cluster.shortTitle[language] ?? ''
  const said = { higher: count('higher'), lower: count('lower'), of: compared.length, since, cluster }
  return t(`conclusion.${wayOf(said)}`, said)
}

interface Counted {
  readonly higher: number
  readonly lower: number
  readonly of: number
}

function wayOf({ higher, lower, of }: Counted) {
  if (of === 1) return singleWayOf(higher, lower)
  if (higher === of) return 'all'
  if (higher > 0 && lower > 0) return 'mixed'
  if (higher > 0) return 'higher'
  return lower > 0 ? 'lower' : 'same'
}

function singleWayOf(higher: number, lower: number) {
  if (higher > 0) return 'higherSingle'
  return lower > 0 ? 'lowerSingle' : 'sameSingle'
}

function standingOf({ t, formats, language, norm }: ReportWords, { profile, latest }: Report): string {
  const clusters = profile.clusters.flatMap((cluster) => {
    const mean = meanOrNothing(clusterValue(cluster, latest))
    return mean === undefined ? [] : [{ name: cluster.shortTitle[language], mean }]
  })
  const [only, ...others] = clusters
  const named = norm(profile.scale)
  if (!only) return t('conclusion.none')
  if (others.length === 0) {
    return t('conclusion.normSingle', { cluster: only.name, value: formats.mean(only.mean), norm: named })
  }
  const count = clusters.filter(({ mean }) => mean >= profile.scale.norm).length
  return t('conclusion.norm', { count, of: clusters.length, norm: named })
}
