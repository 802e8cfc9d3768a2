import type { PrintedDocument } from '../../domain/printedDocument'
import type { Report } from '../../domain/report'
import { useConversationSheet } from '../../papers/useConversationSheet'
import { usePagesAlone } from '../../papers/usePagesAlone'
import { useReportDocument } from '../../papers/useReportDocument'
import { useContent } from '../../shared/content/ContentContext'
import type { Paper } from './Paper'
import { useCover } from './useCover'

/** How a report stands on one of these. */
export function usePaper(paper: Paper): (report: Report) => PrintedDocument {
  const documentOf = useReportDocument(useContent().profiles)
  const cover = useCover()
  const whole = (report: Report) => documentOf(report, cover)
  const pagesAlone = usePagesAlone()
  const sheet = useConversationSheet()
  return { report: whole, pages: (report: Report) => pagesAlone(whole(report)), sheet }[paper]
}
