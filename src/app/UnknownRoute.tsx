import { useTranslation } from 'react-i18next'
import { paths } from '../navigation/paths'
import { useTitle } from '../navigation/useTitle'
import { LinkButton } from '../ui/Button'
import { Page } from '../ui/Page'

/** An address that leads nowhere: a typing mistake, or a link of a newer version. */
export function UnknownRoute() {
  const { t } = useTranslation()
  return (
    <Page title={useTitle()(t('unknownRoute.title'))} heading={t('unknownRoute.title')}>
      <p>{t('unknownRoute.text')}</p>
      <p>
        <LinkButton look="primary" to={`~${paths.home}`}>
          {t('unknownRoute.home')}
        </LinkButton>
      </p>
    </Page>
  )
}
