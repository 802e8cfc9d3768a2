import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { appVersion } from '../../lib/appVersion'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import type { Erasable } from '../../storage/erase'
import { Page } from '../../ui/Page'
import { Erased } from './Erased'
import { EraseForm } from './EraseForm'
import { PreferencesForm } from './PreferencesForm'
import { Section } from '../../ui/Section'

/** How the app works on this device, what it keeps there, and the way to erase all of it. */
export function Settings() {
  const { t } = useTranslation('settings')
  const title = useTitle()
  const [left, setLeft] = useState<readonly Erasable[]>()
  if (left) return <Erased left={left} onRetried={setLeft} />
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <PreferencesForm />
      <Section heading={t('privacy.title')}>
        <p>{t('privacy.owner')}</p>
        <p>{t('privacy.loss')}</p>
        <p>{t('privacy.shared')}</p>
        <p>
          <Link href={paths.storage}>{t('privacy.storage')}</Link>
        </p>
      </Section>
      <Section heading={t('makeProfile.title')}>
        <p>{t('makeProfile.text')}</p>
        <p>
          <Link href={paths.makeProfile}>{t('makeProfile.link')}</Link>
        </p>
      </Section>
      <EraseForm onErased={setLeft} />
      <p>{t('version', { version: appVersion() })}</p>
    </Page>
  )
}
