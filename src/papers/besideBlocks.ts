import { competenciesOf } from '../domain/profile'
import type { Report } from '../domain/report'
import { differencesOf, type Difference, type Review } from '../domain/review'
import type { Block, RadarBlock } from '../domain/printedDocument'
import { radarIn } from './radarIn'
import type { ReportWords } from './useReportWords'

/** So many differences are named; all of them stand in the table. */
const howMany = 3

/** Both views in one picture, and where they lie furthest apart. */
export function besideBlocks(words: ReportWords, report: Report, review: Review): readonly Block[] {
  const { t } = words
  const compared = competenciesOf(report.profile).filter(
    ({ id }) => review.marks.get(id)?.score !== undefined,
  )
  if (compared.length === 0) return []
  const radar = radarIn(words, { ...report, reviews: [review] })
  const differences = differencesOf(report.profile, report.latest, review)
  if (differences.length === 0)
    return besidePicture(radar, [{ type: 'paragraph', text: t('review.noDifferences') }])
  const items = differences.slice(0, howMany).map((one) => differenceWords(words, report, one))
  const others = differences.length - items.length
  return besidePicture(radar, [
    ...listed(t('review.largest'), items),
    ...(others > 0 ? [{ type: 'paragraph', text: t('review.others', { count: others }) } as const] : []),
  ])
}

function besidePicture(picture: RadarBlock | undefined, right: readonly Block[]): readonly Block[] {
  return picture ? [{ type: 'beside', left: [picture], right }] : right
}

function differenceWords(
  { t, language, score }: ReportWords,
  { profile: { scale } }: Report,
  { competency: { id, text }, own, theirs }: Difference,
): string {
  const levels = { own: score(scale, own), theirs: score(scale, theirs) }
  return t('review.difference', { number: id, text: text[language], ...levels })
}

function listed(heading: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 2, text: heading },
    { type: 'list', marker: 'bullet', items },
  ]
}
