import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { SealedAssessment } from '../../domain/assessment'
import { daysInBin } from '../../domain/bin'
import { useFormats } from '../../i18n/useFormats'
import { todayNow } from '../../lib/today'
import { paths } from '../../navigation/paths'
import { binAssessment } from '../../storage/assessments'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'

interface Props {
  readonly assessment: SealedAssessment
  readonly open: boolean
  readonly onClose: () => void
}

/** Asks before an assessment goes to the bin, and says how long it can be brought back. */
export function RemoveDialog({ assessment, open, onClose }: Props) {
  const { t } = useTranslation(['result', 'common'])
  const [, navigate] = useLocation()
  const formats = useFormats()
  const [failed, setFailed] = useState(false)

  async function remove() {
    const removed = await binAssessment(assessment.original, todayNow())
    if (removed === 'done') navigate(paths.assessments, { replace: true })
    else setFailed(true)
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('remove.title')}
      actions={
        <>
          <Button look="danger" onClick={() => void remove()}>
            {t('remove.confirm')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <p>{t('remove.body', { date: formats.date(assessment.date), days: daysInBin })}</p>
      {failed && (
        <Notice tone="danger" role="alert" title={t('failed.title')}>
          <p>{t('failed.body')}</p>
        </Notice>
      )}
    </Dialog>
  )
}
