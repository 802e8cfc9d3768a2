import { useTranslation } from 'react-i18next'
import { reconnect } from '../../storage/connection'
import { useConnection } from '../../shared/saving/useConnection'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { ReloadButton } from '../ReloadButton'

/** The database went away under this tab, or is of a newer version of the app: what cannot be done now, and what can. */
export function ConnectionNotice() {
  const { t } = useTranslation()
  const { status } = useConnection()
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
