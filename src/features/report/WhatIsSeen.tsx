import { useTranslation } from 'react-i18next'
import type { Report } from '../../domain/report'
import { contentsOf, contentsOfSheet, reportParts, type ReportContents } from '../../domain/shownInReport'
import { useFormats } from '../../i18n/useFormats'
import type { Paper } from './Paper'

interface Props {
  /** As it goes out. */
  readonly report: Report
  readonly paper: Paper
}

/** What somebody else will see and what not, where it is shared: counted in the very report that goes out. */
export function WhatIsSeen({ report, paper }: Props) {
  const { t } = useTranslation('seen')
  const { list } = useFormats()
  const contents: ReportContents = paper === 'sheet' ? contentsOfSheet(report) : contentsOf(report)
  const shown = reportParts.filter((part) => (contents[part] ?? 0) > 0)
  const absent = reportParts.filter((part) => contents[part] === 0)
  return (
    <div>
      <p>
        <b>{t(`title.${report.audience}`)}</b>{' '}
        {list(shown.map((part) => t(`part.${part}`, { count: contents[part] ?? 0 })))}.
      </p>
      {absent.length > 0 && (
        <p>
          <b>{t('not')}</b> {list(absent.map((part) => t(`absent.${part}`)))}.
        </p>
      )}
      <p>{t('free')}</p>
    </div>
  )
}
