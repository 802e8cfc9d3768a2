import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useFormats } from '../../i18n/useFormats'
import { isCalendarDate } from '../../lib/calendarDate'
import { paths } from '../../navigation/paths'
import { usePreferences } from '../../shared/preferences/usePreferences'
import styles from './Start.module.css'

/** When the last backup was made, in one quiet line. */
export function BackupLink() {
  const { t } = useTranslation('home')
  const { date } = useFormats()
  const { lastBackup } = usePreferences()
  return (
    <p className={styles['links']}>
      <Link href={paths.storage}>
        {isCalendarDate(lastBackup) ? t('start.backup', { date: date(lastBackup) }) : t('start.noBackup')}
      </Link>
    </p>
  )
}
