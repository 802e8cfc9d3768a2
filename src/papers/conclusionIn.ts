import { standingOf } from '../domain/standing'
import { growthIn, type Report } from '../domain/report'
import type { ReportWords } from './useReportWords'

/** What the report comes to: what changed since the first moment in it, or else what is there now. */
export function conclusionIn(words: ReportWords, report: Report): string {
  const { profile, latest } = report
  const growth = growthIn(report)
  if (growth?.clusters.some(({ direction }) => direction)) return `${words.growth(growth)}.`
  const { clusters } = standingOf(profile, latest)
  const standing = `${words.standing(profile, latest)}.`
  return clusters.length > 1 ? `${words.levels(profile, latest)}. ${standing}` : standing
}
