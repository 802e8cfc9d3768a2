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
      <Panes side={<Privacy />}>
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
