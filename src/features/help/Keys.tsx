import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/Section'
import styles from './Keys.module.css'

const keys = ['arrows', 'digits', 'zero', 'enter', 'tab'] as const

/** What the keyboard does while scoring. */
export function Keys() {
  const { t } = useTranslation('help')
  return (
    <Section heading={t('keys.title')}>
      <dl className={styles['keys']}>
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`keys.${key}`)}</kbd>
            </dt>
            <dd>{t(`keys.${key}Do`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('keys.intro')}</p>
    </Section>
  )
}
