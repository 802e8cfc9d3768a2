import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../lib/calendarDate'
import { comingBounds } from '../../lib/dayBounds'
import { DayField } from '../../shared/fields/DayField'
import type { ReportRecord } from '../../storage/records/reportRecord'
import { keepReportUntil } from '../../storage/reports'
import type { WriteFailure } from '../../storage/writeFailure'
import { useToday } from '../../ui/useToday'
import { WriteFailed } from '../../shared/saving/WriteFailed'

/** Until which day a report is kept; then somebody is asked, and without a yes nothing goes. */
export function KeepUntil({ record: { id, keepUntil } }: { readonly record: ReportRecord }) {
  const { t } = useTranslation('review')
  const today = useToday()
  const [outcome, setOutcome] = useState<'done' | WriteFailure>()
  const choose = async (day: CalendarDate) => setOutcome(await keepReportUntil(id, day))
  return (
    <>
      <DayField
        name="report.keepUntil"
        label={t('keep.label')}
        hint={t('keep.hint')}
        day={keepUntil}
        bounds={comingBounds(today)}
        isRequired
        onDay={(day) => day && void choose(day)}
        onFault={() => setOutcome(undefined)}
      />
      <p role="status">{outcome === 'done' && <span>{t('keep.done')}</span>}</p>
      {outcome && outcome !== 'done' && <WriteFailed title={t('failed')} failure={outcome} />}
    </>
  )
}
