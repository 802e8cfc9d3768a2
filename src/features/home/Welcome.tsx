import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../domain/text'
import { useLanguage } from '../../i18n/useLanguage'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { chooseLanguage } from '../../shared/preferences/chooseLanguage'
import { Button, LinkButton } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import styles from './Welcome.module.css'

/** What the app is, what it costs in time and what happens with what somebody writes. Also the first paint. */
export function Welcome() {
  const { t } = useTranslation('home')
  return (
    <Page title={useTitle()(t('welcome.title'))} heading={t('welcome.heading')}>
      <p>{t('welcome.intro')}</p>
      {isSafariTabOnIos() && (
        <Notice tone="warning" title={t('welcome.iosTitle')}>
          <p>{t('welcome.ios')}</p>
        </Notice>
      )}
      <div className={styles['actions']}>
        <LinkButton look="primary" to={paths.newAssessment}>
          {t('welcome.start')}
        </LinkButton>
        <LinkButton to={paths.assignment}>{t('welcome.assignment')}</LinkButton>
        <LinkButton to={paths.example}>{t('welcome.example')}</LinkButton>
        <LinkButton look="quiet" to={paths.restoreBackup}>
          {t('welcome.restore')}
        </LinkButton>
      </div>
      <section className={styles['privacy']}>
        <h2>{t('welcome.privacyTitle')}</h2>
        <ul>
          <li>{t('welcome.privacy1')}</li>
          <li>{t('welcome.privacy2')}</li>
          <li>{t('welcome.privacy3')}</li>
        </ul>
      </section>
      <LanguageChoice />
    </Page>
  )
}

/** Each language says its own name, so that it can be found by whoever reads only that one. */
const names: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' }

function LanguageChoice() {
  const { t } = useTranslation('home')
  const current = useLanguage()
  const [failed, setFailed] = useState(false)
  const choose = async (language: Language) => setFailed(!(await chooseLanguage(language)))
  return (
    <section className={styles['languages']} aria-label={t('welcome.language')}>
      {languages.map((language) => (
        <Button
          key={language}
          look="quiet"
          lang={language}
          aria-pressed={language === current}
          onClick={() => void choose(language)}
        >
          {names[language]}
        </Button>
      ))}
      {failed && <p role="alert">{t('welcome.languageFailed')}</p>}
    </section>
  )
}

/**
 * Whether this is a tab in Safari on an iPhone or iPad. What is filled in there stays behind when the app goes to the home
 * screen, because the installed app has a storage of its own. Only WebKit on iOS has `navigator.standalone`.
 */
function isSafariTabOnIos(): boolean {
  return typeof navigator !== 'undefined' && 'standalone' in navigator && navigator.standalone === false
}
