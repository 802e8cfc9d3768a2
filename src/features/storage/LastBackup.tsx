import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { isCalendarDate } from '../../lib/calendarDate'
import { paths } from '../../navigation/paths'
import { usePreferences } from '../../shared/preferences/usePreferences'
import { LinkButton } from '../../ui/Button'
import { Section } from '../../ui/Section'
import styles from './StoragePage.module.css'

/** The copy that somebody keeps themselves: when it was made last, and the ways to make one and to put one back. */
export function LastBackup() {
  const { t } = useTranslation('storage')
  const { date } = useFormats()
  const { lastBackup } = usePreferences()
  return (
    <Section heading={t('backup.title')}>
      <p>{t('backup.what')}</p>
      <p>{isCalendarDate(lastBackup) ? t('backup.last', { date: date(lastBackup) }) : t('backup.none')}</p>
      <div className={styles['buttons']}>
        <LinkButton to={paths.makeBackup}>{t('backup.make')}</LinkButton>
        <LinkButton to={paths.restoreBackup}>{t('backup.restore')}</LinkButton>
      </div>
    </Section>
  )
}
