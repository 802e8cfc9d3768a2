import { useTranslation } from 'react-i18next'
import { paths } from '../navigation/paths'
import { useTitle } from '../navigation/useTitle'
import { LinkButton } from '../ui/Button'
import { Page } from '../ui/Page'

/** An address that leads nowhere: a typing mistake, or a link of a newer version. */
export function UnknownRoute() {
  const { t } = useTranslation('unknownRoute')
  return (
    <Page title={useTitle()(t('title'))} heading={t('title')}>
      <p>{t('text')}</p>
      <p>
        <LinkButton look="primary" to={`~${paths.home}`}>
          {t('home')}
        </LinkButton>
      </p>
    </Page>
  )
}
