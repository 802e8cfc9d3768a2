import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/Disclosure'

/** What calendars do with a second file, each in its own way, and how to take out what came double. */
export function CalendarAdvice() {
  const { t } = useTranslation('calendar')
  return (
    <Disclosure summary={t('again.title')}>
      <p>{t('again.text')}</p>
      <ul>
        <li>{t('again.apple')}</li>
        <li>{t('again.google')}</li>
        <li>{t('again.outlook')}</li>
      </ul>
      <p>{t('again.apart')}</p>
      <p>{t('again.takeOut', { mark: t('mark') })}</p>
    </Disclosure>
  )
}
