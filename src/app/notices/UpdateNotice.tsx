import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { autosaveState } from '../../storage/autosave/queue'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useObservable } from '../../ui/useObservable'
import { acceptUpdate, appUpdateState } from '../appUpdates'

/** A newer version is ready. Nobody is interrupted: it waits until somebody says so. */
export function UpdateNotice() {
  const { t } = useTranslation()
  const { updateWaiting } = useObservable(appUpdateState)
  const { status } = useObservable(autosaveState)
  const [later, setLater] = useState(false)
  if (!updateWaiting || later || status === 'saving' || status === 'failed') return null
  return (
    <Notice
      role="status"
      title={t('update.title')}
      actions={
        <>
          <Button onClick={acceptUpdate}>{t('update.accept')}</Button>
          <Button look="quiet" onClick={() => setLater(true)}>
            {t('update.later')}
          </Button>
        </>
      }
    >
      <p>{t('update.text')}</p>
    </Notice>
  )
}
