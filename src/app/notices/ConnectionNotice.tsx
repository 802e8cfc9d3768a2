import { useTranslation } from 'react-i18next'
import { connectionState, reconnect } from '../../storage/connection'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { ReloadButton } from '../ReloadButton'
import { useObservable } from '../../ui/useObservable'

/** The database went away under this tab, or is of a newer version of the app: what cannot be done now, and what can. */
export function ConnectionNotice() {
  const { t } = useTranslation()
  const { status } = useObservable(connectionState)
  if (status !== 'lost' && status !== 'read-only') return null
  return (
    <Notice
      tone="warning"
      role="status"
      title={t(`connection.${status}.title`)}
      actions={
        <>
          {status === 'lost' && (
            <Button look="primary" onClick={() => void reconnect()}>
              {t('connection.again')}
            </Button>
          )}
          <ReloadButton />
        </>
      }
    >
      <p>{t(`connection.${status}.text`)}</p>
    </Notice>
  )
}
