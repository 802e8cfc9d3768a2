import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useAutosave } from '../../shared/saving/useAutosave'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { acceptUpdate, appUpdateState, subscribeAppUpdates } from '../appUpdates'

/** A newer version is ready. Nobody is interrupted: it waits until somebody says so. */
export function UpdateNotice() {
  const { t } = useTranslation()
  const { updateWaiting } = useSyncExternalStore(subscribeAppUpdates, appUpdateState, appUpdateState)
  const { status } = useAutosave()
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
