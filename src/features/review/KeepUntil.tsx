import { useTranslation } from 'react-i18next'
import { comingBounds } from '../../lib/dayBounds'
import { DayField } from '../../shared/fields/DayField'
import { SavedStatus } from '../../shared/saving/SavedStatus'
import type { ReportRecord } from '../../storage/records/reportRecord'
import { keepReportUntil, reportWriter } from '../../storage/reports'
import { useToday } from '../../ui/useToday'

/** Until which day a report is kept; then somebody is asked, and without a yes nothing goes. */
export function KeepUntil({ record: { id, keepUntil } }: { readonly record: ReportRecord }) {
  const { t } = useTranslation('review')
  const today = useToday()
  return (
    <>
      <DayField
        name="report.keepUntil"
        label={t('keep.label')}
        hint={t('keep.hint')}
        day={keepUntil}
        bounds={comingBounds(today)}
        isRequired
        onDay={(day) => day && keepReportUntil(id, day)}
      />
      <SavedStatus writer={reportWriter} id={id} />
    </>
  )
}
