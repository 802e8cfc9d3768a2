import { useTranslation } from 'react-i18next'
import { useLocalized } from '../../i18n/useLanguage'
import { useTitle } from '../../navigation/useTitle'
import { useProfile } from '../../shared/content/ContentContext'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { TextParts } from '../../ui/TextParts'
import styles from './Intervision.module.css'

const lines = ['competency', 'level', 'seen', 'question', 'step'] as const

/** Screen *Intervisie*: how three colleagues look at one case by one competency, with room to write on paper. Nothing is stored. */
export function Intervision() {
  const { t } = useTranslation(['intervision', 'common'])
  const title = useTitle()
  const say = useLocalized()
  const { levels } = useProfile().scale
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <p>{t('intro')}</p>
      <p>
        <b>{t('clients')}</b>
      </p>
      <Section heading={t('steps.title')}>
        <ol>
          <TextParts as="li" text={t('steps.lines')} />
        </ol>
      </Section>
      <Section heading={t('levels')}>
        <ul role="list">
          {levels.map(({ value, label, anchor }) => (
            <li key={value}>
              {t('common:level', { value, label: say(label) })}: {say(anchor)}
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={t('form.title')}>
        <ul role="list" className={styles['form']}>
          {lines.map((line) => (
            <li key={line}>{t(`form.${line}`)}</li>
          ))}
        </ul>
      </Section>
      <p className="no-print">
        <Button onClick={() => print()}>{t('print')}</Button>
      </p>
    </Page>
  )
}
