import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { paths } from '../../navigation/paths'
import { useReports } from '../../shared/reports/useReports'
import { useCanChange } from '../../shared/saving/useCanChange'
import { Button } from '../../ui/Button'
import { KeepUntil } from './KeepUntil'
import { useRemoval } from './useRemoval'

/** Until when a report is kept, and deleting it. */
export function Keeping({ id }: { readonly id: string }) {
  const { t } = useTranslation('review')
  const [, navigate] = useLocation()
  const canChange = useCanChange()
  const { ask, dialog, notice } = useRemoval()
  const record = useReports()?.find((one) => one.id === id)
  return (
    <div className="no-print">
      {dialog}
      {notice && (
        <>
          {notice}
          <p>
            <Button look="quiet" onClick={() => navigate(paths.reports)}>
              {t('toReports')}
            </Button>
          </p>
        </>
      )}
      {record && canChange && (
        <>
          <KeepUntil record={record} />
          <p>
            <Button look="quiet" onClick={() => ask(record)}>
              {t('remove.action')}
            </Button>
          </p>
        </>
      )}
    </div>
  )
}
