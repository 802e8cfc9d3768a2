import { useTranslation } from 'react-i18next'
import { useTitle } from '../navigation/useTitle'
import { Page } from '../ui/Page'
import { ReloadButton } from './ReloadButton'

/** Instead of a screen whose files could not be had: the build was replaced meanwhile, or there is no network. */
export function MissingScreen() {
  const { t } = useTranslation()
  return (
    <Page title={useTitle()(t('renderFailure.missingTitle'))} heading={t('renderFailure.missingTitle')}>
      <p role="alert">{t('renderFailure.missing')}</p>
      <div>
        <ReloadButton />
      </div>
    </Page>
  )
}
