import { useTranslation } from 'react-i18next'
import { useTitle } from '../navigation/useTitle'
import { Button } from '../ui/Button'
import { Page } from '../ui/Page'

/** Another tab erased everything: this one shows nothing that is no longer there. */
export function ErasedElsewhere() {
  const { t } = useTranslation()
  return (
    <Page title={useTitle()(t('erasedElsewhere.title'))} heading={t('erasedElsewhere.title')}>
      <p>{t('erasedElsewhere.text')}</p>
      <p>
        <Button look="primary" onClick={() => location.reload()}>
          {t('erasedElsewhere.again')}
        </Button>
      </p>
    </Page>
  )
}
