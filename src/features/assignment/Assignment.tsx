import { useTranslation } from 'react-i18next'
import { useTitle } from '../../navigation/useTitle'
import { Page } from '../../ui/Page'

/** Screen *Scoor je eigen competenties*. */
export function Assignment() {
  const { t } = useTranslation('assignment')
  const title = useTitle()
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <p>{t('title')}</p>
    </Page>
  )
}
