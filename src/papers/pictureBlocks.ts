import { growthIn, type Report } from '../domain/report'
import type { Block } from '../domain/printedDocument'
import { changesIn } from './changesIn'
import { radarIn } from './radarIn'
import type { ReportWords } from './useReportWords'

/** The radar beside the rows of growth, and how many competencies went which way. */
export function pictureBlocks(words: ReportWords, report: Report): readonly Block[] {
  const radar = radarIn(words, report)
  const { changes, hint } = changesIn(words, report)
  return [
    radar ? { type: 'beside', left: [radar], right: [changes] } : changes,
    { type: 'paragraph', tone: 'quiet', text: hint },
    ...countBlocks(words, report),
  ]
}

function countBlocks({ t }: ReportWords, report: Report): readonly Block[] {
  const growth = growthIn(report)
  if (!growth) return []
  const { higher, same, lower } = growth.counts
  const of = higher + same + lower
  const counts = of === 0 ? t('countsNone') : t('counts', { higher, same, lower, of })
  return [{ type: 'paragraph', text: lower > 0 ? `${counts} ${t('lowerHint')}` : counts }]
}
