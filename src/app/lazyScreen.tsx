import type { ComponentType } from 'react'
import { lazyPart, type LazyPart } from '../ui/lazyPart'
import { Loading } from './Loading'
import { useTranslation } from 'react-i18next'
import { useTitle } from '../navigation/useTitle'
import { Page } from '../ui/Page'
import { ReloadButton } from './ReloadButton'

/** A screen that is fetched when it is first shown. */
export function lazyScreen<Props extends object>(
  fetchScreen: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  return lazyPart(fetchScreen, { loading: () => <Loading />, missing: () => <MissingScreen /> })
}

/** Instead of a screen whose files could not be had: the build was replaced meanwhile, or there is no network. */
function MissingScreen() {
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
