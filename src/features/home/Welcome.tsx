import { useTranslation } from 'react-i18next'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { ownFace } from '../../shared/content/ownFace'
import { useParts } from '../../shared/content/useParts'
import { ReceivedFileButton } from '../../shared/reports/ReceivedFileButton'
import { LinkButton } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Panes } from '../../ui/Panes'
import { useObservable } from '../../ui/useObservable'
import styles from './Welcome.module.css'

/** What the app is, what it costs in time and what happens with what somebody writes. Also the first paint. */
export function Welcome() {
  const { t } = useTranslation(['home', 'own'])
  const parts = useParts()
  return (
    <Page title={useTitle()(t('welcome.title'))} heading={t('own:headline')}>
      <Logo />
      <Panes
        side={
          <>
            <Sketch />
            <Privacy />
          </>
        }
      >
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
          {parts.assignment && <LinkButton to={paths.assignment}>{t('welcome.assignment')}</LinkButton>}
          <ReceivedFileButton />
          {parts.example && <LinkButton to={paths.example}>{t('welcome.example')}</LinkButton>}
          <LinkButton look="quiet" to={paths.restoreBackup}>
            {t('welcome.restore')}
          </LinkButton>
        </div>
      </Panes>
    </Page>
  )
}

/** The sign of whoever offers the app, whose name is said with it. */
function Logo() {
  const { logo, name = '' } = useObservable(ownFace)
  return logo === undefined ? null : <img className={styles['logo']} src={`data/${logo}`} alt={name} />
}

/** What comes out of it, as a drawing of nobody's scores: its words say what it shows. */
function Sketch() {
  const { t } = useTranslation('home')
  return (
    <div className={styles['sketch']}>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <path d="m60 10 39 19 10 42-27 34H38L11 71 21 29z" />
        <path d="m60 40 20 4-1 20-6 23-20-13-17-8 8-22z" />
        <path d="m60 25 23 16 16 28-24 23-28-5-16-20-2-32z" />
      </svg>
      <p>{t('welcome.sketch')}</p>
    </div>
  )
}

function Privacy() {
  const { t } = useTranslation('home')
  return (
    <section className={styles['privacy']}>
      <h2>{t('welcome.privacyTitle')}</h2>
      <ul>
        <li>{t('welcome.privacy1')}</li>
        <li>{t('welcome.privacy2')}</li>
        <li>{t('welcome.privacy3')}</li>
      </ul>
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
