import { useTranslation } from 'react-i18next'
import { useProfile } from '../../shared/content/ContentContext'
import { Section } from '../../ui/Section'
import { Lines } from './Lines'

/** What is aimed at, what is checked, and what nobody knows yet. */
export function Accessibility() {
  const { t } = useTranslation('help')
  const { publisher } = useProfile()
  return (
    <Section heading={t('accessibility.title')}>
      <p>{t('accessibility.aim')}</p>
      <h3>{t('accessibility.testedTitle')}</h3>
      <ul>
        <Lines as="li" text={t('accessibility.tested')} />
      </ul>
      <h3>{t('accessibility.limitsTitle')}</h3>
      <ul>
        <Lines as="li" text={t('accessibility.limits', { publisher })} />
      </ul>
      <p>{t('accessibility.report')}</p>
    </Section>
  )
}
