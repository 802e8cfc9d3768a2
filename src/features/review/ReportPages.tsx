import { useTranslation } from 'react-i18next'
import { PrintedPages } from '../../charts/PrintedPages'
import type { Report } from '../../domain/report'
import { useContent } from '../../shared/content/ContentContext'
import { useReportDocument } from '../../papers/useReportDocument'
import { Disclosure } from '../../ui/Disclosure'

interface Props {
  readonly report: Report
  /** The level of its title among the headings of the screen. */
  readonly level: 2
}

/** Page one, which stands alone, and all that is behind it for whoever asks. */
export function ReportPages({ report, level }: Props) {
  const { t } = useTranslation('review')
  // Whoever reads this has opened it already.
  const { invitation: _open, ...document } = useReportDocument(useContent().profiles)(report)
  const end = document.blocks.findIndex(({ type }) => type === 'pageBreak')
  if (end < 0) return <PrintedPages document={document} level={level} />
  return (
    <>
      <PrintedPages document={{ ...document, blocks: document.blocks.slice(0, end) }} level={level} />
      <Disclosure summary={t('report.allPages')}>
        <PrintedPages document={{ ...document, blocks: document.blocks.slice(end + 1) }} level={level} />
      </Disclosure>
    </>
  )
}
