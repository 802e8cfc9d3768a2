import type { PrintedDocument } from '../../domain/printedDocument'
import type { Report } from '../../domain/report'
import { useConversationSheet } from '../../papers/useConversationSheet'
import { usePagesAlone } from '../../papers/usePagesAlone'
import { useReportDocument } from '../../papers/useReportDocument'
import { useContent } from '../../shared/content/ContentContext'

/** What somebody hands on: the report with its data, its pages without them, or a sheet to talk from, which never has any. */
export type Paper = 'report' | 'pages' | 'sheet'

/** How a report stands on one of these. */
export function usePaper(paper: Paper): (report: Report) => PrintedDocument {
  const whole = useReportDocument(useContent().profiles)
  const pagesAlone = usePagesAlone()
  const sheet = useConversationSheet()
  return { report: whole, pages: (report: Report) => pagesAlone(whole(report)), sheet }[paper]
}
