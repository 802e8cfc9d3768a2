import { useTranslation } from 'react-i18next'
import { useTitle } from '../../navigation/useTitle'
import { Page } from '../../ui/Page'

/** Screen *Register*. */
export function LedgerEntry() {
  const { t } = useTranslation('register')
  const title = useTitle()
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <p>{t('title')}</p>
    </Page>
  )
}
