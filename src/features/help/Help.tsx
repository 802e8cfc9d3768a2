import { useTranslation } from 'react-i18next'
import { useContent } from '../../shared/content/ContentContext'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { LinkButton } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Accessibility } from './Accessibility'
import { Section } from '../../ui/Section'
import { Installing } from './Installing'
import { Keys } from './Keys'
import { Levels } from './Levels'
import { Questions } from './Questions'

/** What people ask, what the levels mean, and how the app can be used. */
export function Help() {
  const { t } = useTranslation('help')
  const title = useTitle()
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <Questions />
      <ExampleLink />
      <Levels />
      <Installing />
      <Keys />
      <Accessibility />
      <p>{t('version', { version: __APP_VERSION__ })}</p>
      <p>
        <a href="licences.txt">{t('licences')}</a>
      </p>
    </Page>
  )
}

/** Only where this profile comes with an example. */
function ExampleLink() {
  const { t } = useTranslation('help')
  const { catalogue, profile } = useContent()
  if (!catalogue.profiles.find(({ id }) => id === profile.id)?.example) return null
  return (
    <Section heading={t('exampleTitle')}>
      <p>{t('exampleText')}</p>
      <p>
        <LinkButton to={paths.example}>{t('example')}</LinkButton>
      </p>
    </Section>
  )
}
