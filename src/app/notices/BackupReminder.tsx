import { useTranslation } from 'react-i18next'
import { todayNow } from '../../lib/today'
import { paths } from '../../navigation/paths'
import { setPreferences } from '../../storage/preferences'
import { Button, LinkButton } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** Asks for a backup; a no is enough for a month. */
export function BackupReminder() {
  const { t } = useTranslation('offer')
  const later = () => setPreferences({ backupAsked: todayNow() })
  return (
    <Notice
      title={t('reminder.title')}
      actions={
        <>
          <LinkButton to={paths.makeBackup}>{t('reminder.make')}</LinkButton>
          <Button look="quiet" onClick={later}>
            {t('reminder.later')}
          </Button>
        </>
      }
    >
      <p>{t('reminder.text')}</p>
    </Notice>
  )
}
