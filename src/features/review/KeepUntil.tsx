import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isCalendarDate } from '../../lib/calendarDate'
import type { ReportRecord } from '../../storage/records/reportRecord'
import { keepReportUntil } from '../../storage/reports'
import type { WriteFailure } from '../../storage/writeFailure'
import { Field } from '../../ui/Field'
import { WriteFailed } from '../../ui/WriteFailed'

/** Until which day a report is kept; then somebody is asked, and without a yes nothing goes. */
export function KeepUntil({ record: { id, keepUntil } }: { readonly record: ReportRecord }) {
  const { t } = useTranslation('review')
  const [outcome, setOutcome] = useState<'done' | WriteFailure>()
  const choose = async (day: string) => {
    if (isCalendarDate(day)) setOutcome(await keepReportUntil(id, day))
  }
  return (
    <>
      <Field label={t('keep.label')} hint={t('keep.hint')}>
        {(control) => (
          <input
            {...control}
            key={keepUntil}
            type="date"
            required
            defaultValue={keepUntil}
            onBlur={({ target }) => target.value !== keepUntil && void choose(target.value)}
          />
        )}
      </Field>
      <p role="status">{outcome === 'done' && t('keep.done')}</p>
      {outcome && outcome !== 'done' && <WriteFailed title={t('failed')} failure={outcome} />}
    </>
  )
}
