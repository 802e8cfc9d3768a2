import { useTranslation } from 'react-i18next'
import { useTitle } from '../navigation/useTitle'
import { Page } from '../ui/Page'
import { SaveFailure } from './notices/SaveFailure'
import { ReloadButton } from './ReloadButton'

/** Another tab brought the database to a newer version: what this old one shows and writes would not be true any more. */
export function TakenOver() {
  const { t } = useTranslation('start')
  return (
    <Page title={useTitle()(t('takenOver.title'))} heading={t('takenOver.title')}>
      <SaveFailure />
      <p>{t('takenOver.text')}</p>
      <div>
        <ReloadButton />
      </div>
    </Page>
  )
}
