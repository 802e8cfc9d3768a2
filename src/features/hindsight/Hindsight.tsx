import { useTranslation } from 'react-i18next'
import { useTitle } from '../../navigation/useTitle'
import { Page } from '../../ui/Page'

/** Screen *Toen en nu*. */
export function Hindsight() {
  const { t } = useTranslation('hindsight')
  const title = useTitle()
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <p>{t('title')}</p>
    </Page>
  )
}
