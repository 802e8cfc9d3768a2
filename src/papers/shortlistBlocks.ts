import { highlightsOf, type Shortlist } from '../domain/highlights'
import type { Report } from '../domain/report'
import type { Block } from '../domain/printedDocument'
import type { ReportWords } from './useReportWords'

/** Three strong competencies beside three to grow; when all are alike, that in words. */
export function shortlistBlocks(words: ReportWords, { profile, latest }: Report): readonly Block[] {
  const { t } = words
  const { strong, toGrow } = highlightsOf(profile, latest)
  const scored = [...latest.answers.values()].some(({ score }) => typeof score === 'number')
  if (strong.top.length === 0) return scored ? [{ type: 'paragraph', text: t('alike') }] : []
  const listOf = (heading: string, { top }: Shortlist): readonly Block[] => [
    { type: 'heading', level: 2, text: heading },
    {
      type: 'list',
      marker: 'bullet',
      items: top.map(({ competency, level }) => t('withLevel', { text: words.briefly(competency), level })),
    },
  ]
  if (toGrow.top.length === 0) return listOf(t('strong'), strong)
  return [{ type: 'beside', left: listOf(t('strong'), strong), right: listOf(t('toGrow'), toGrow) }]
}
