import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/Section'
import { Lines } from './Lines'

/** How to put the app on a phone or a computer, and what that does to what is filled in. */
export function Installing() {
  const { t } = useTranslation('help')
  return (
    <Section heading={t('install.title')}>
      <p>{t('install.intro')}</p>
      <h3>{t('install.android')}</h3>
      <ol>
        <Lines as="li" text={t('install.androidSteps')} />
      </ol>
      <h3>{t('install.iphone')}</h3>
      <ol>
        <Lines as="li" text={t('install.iphoneSteps')} />
      </ol>
      <h3>{t('install.computer')}</h3>
      <p>{t('install.computerSteps')}</p>
    </Section>
  )
}
