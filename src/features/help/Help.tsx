import { useTranslation } from 'react-i18next'
import { useTitle } from '../../navigation/useTitle'
import { Page } from '../../ui/Page'
import { Panes } from '../../ui/Panes'
import { HelpContents, HelpWithTheApp } from './HelpContents'

/** Screen *Hulp*. */
export function Help() {
  const { t } = useTranslation('help')
  const title = useTitle()
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <Panes side={<HelpWithTheApp />}>
        <HelpContents />
      </Panes>
    </Page>
  )
}
