import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { useReports } from '../../shared/reports/useReports'
import { Notice } from '../../ui/Notice'
import { useArrivalState } from './arrivalState'

/** Right after it was opened: that it is kept here and until when, or what came of what was here. */
export function Arrived({ id }: { readonly id: string }) {
  const { t } = useTranslation('arrival')
  const { date } = useFormats()
  const { opened } = useArrivalState()
  const record = useReports()?.find((one) => one.id === id)
  if (!opened || !record) return null
  return (
    <div role="status" className="no-print">
      <Notice>
        <p>{t(`arrived.${opened}`, { date: date(record.keepUntil) })}</p>
      </Notice>
    </div>
  )
}
