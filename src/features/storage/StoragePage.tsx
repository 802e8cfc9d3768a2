import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats'
import { isCalendarDate } from '../../lib/calendarDate'
import { paths } from '../../navigation/paths'
import { useTitle } from '../../navigation/useTitle'
import { useHasWork } from '../../shared/documents/useHasWork'
import { usePreferences } from '../../shared/preferences/usePreferences'
import { useWriteFailureWords } from '../../shared/saving/useWriteFailureWords'
import { autosaveState } from '../../storage/autosave/queue'
import { connectionState } from '../../storage/connection'
import { LinkButton } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { useObservable } from '../../ui/useObservable'
import { CheckNow } from './CheckNow'
import { SecondCopy } from './SecondCopy'
import { SetApart } from './SetApart'
import { StorageFacts } from './StorageFacts'
import styles from './StoragePage.module.css'

interface Props {
  /** Whether the app works without a network, which is for the app itself to say. */
  readonly offline: ReactNode
}

/** Whether everything is safe, in one sentence, and what to do for more; folded, what it rests on. */
export function StoragePage({ offline }: Props) {
  const { t } = useTranslation('storage')
  const title = useTitle()
  return (
    <Page title={title(t('title'))} heading={t('title')}>
      <p role="status" className={styles['verdict']}>
        {useVerdict()}
      </p>
      <SetApart />
      <LastBackup />
      {offline}
      <Disclosure summary={t('more')}>
        <CheckNow />
        <SecondCopy />
        <StorageFacts />
        <Section heading={t('limits.title')}>
          <ul>
            <li>{t('limits.cleared')}</li>
            <li>{t('limits.lost')}</li>
            <li>{t('limits.private')}</li>
          </ul>
          <p>{t('limits.answer')}</p>
        </Section>
      </Disclosure>
    </Page>
  )
}

/** Whether everything is kept, in one sentence that is never better than the facts. */
function useVerdict(): string {
  const { t } = useTranslation('storage')
  const why = useWriteFailureWords()
  const { status: connection } = useObservable(connectionState)
  const { status, failure } = useObservable(autosaveState)
  const hasWork = useHasWork()
  if (failure) return t('verdict.failed', { why: why(failure) })
  if (status === 'failed') return t('verdict.dropped')
  if (connection === 'read-only') return t('verdict.readOnly')
  if (connection !== 'open') return t('verdict.closed')
  if (status === 'saving') return t('verdict.saving')
  return hasWork ? t('verdict.saved') : t('verdict.nothing')
}

/** The copy that somebody keeps themselves: when it was made last, and the ways to make one and to put one back. */
function LastBackup() {
  const { t } = useTranslation('storage')
  const { date } = useFormats()
  const { lastBackup } = usePreferences()
  return (
    <Section heading={t('backup.title')}>
      <p>{t('backup.what')}</p>
      <p>{isCalendarDate(lastBackup) ? t('backup.last', { date: date(lastBackup) }) : t('backup.none')}</p>
      <div className="buttons">
        <LinkButton look="primary" to={paths.makeBackup}>
          {t('backup.make')}
        </LinkButton>
        <LinkButton to={paths.restoreBackup}>{t('backup.restore')}</LinkButton>
      </div>
    </Section>
  )
}
