import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useTitle } from '../../navigation/useTitle'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { CheckNow } from './CheckNow'
import { LastBackup } from './LastBackup'
import { SecondCopy } from './SecondCopy'
import { SetApart } from './SetApart'
import { StorageFacts } from './StorageFacts'
import styles from './StoragePage.module.css'
import { useVerdict } from './useVerdict'

interface Props {
  /** Whether the app works without a network, which is for the app itself to say. */
  readonly offline: ReactNode
}

/** Whether everything is safe, in one sentence, and below it what that rests on. */
export function StoragePage({ offline }: Props) {
  const { t } = useTranslation('storage')
  const title = useTitle()
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <p role="status" className={styles['verdict']}>
        {useVerdict()}
      </p>
      <CheckNow />
      <SetApart />
      <LastBackup />
      <SecondCopy />
      <StorageFacts />
      {offline}
      <Section heading={t('limits.title')}>
        <ul>
          <li>{t('limits.cleared')}</li>
          <li>{t('limits.lost')}</li>
          <li>{t('limits.private')}</li>
        </ul>
        <p>{t('limits.answer')}</p>
      </Section>
    </Page>
  )
}
