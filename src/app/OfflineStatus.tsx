import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { ChangingWords } from '../ui/ChangingWords'
import { Section } from '../ui/Section'
import { useObservable } from '../ui/useObservable'
import { appUpdateState, verifyOffline } from './appUpdates'
import type { OfflineCheck } from './offlineCheck'

/** Whether the app works without a network, which is only said after every file was read; and a way to look again. */
export function OfflineStatus() {
  const { t } = useTranslation('storage')
  const [check, setCheck] = useState<OfflineCheck | 'busy'>()
  const look = () => {
    setCheck('busy')
    void verifyOffline().then(setCheck)
  }
  return (
    <Section heading={t('offline.title')}>
      <p role="status">
        <ChangingWords>{useWords(check)}</ChangingWords>
      </p>
      <p>
        <Button onClick={look}>{t('offline.check')}</Button>
      </p>
    </Section>
  )
}

function useWords(check: OfflineCheck | 'busy' | undefined): string {
  const { t } = useTranslation('storage')
  const { offlineReady } = useObservable(appUpdateState)
  if (check === 'busy') return t('offline.busy')
  if (offlineReady) return t('offline.ready')
  return check?.type === 'OfflineChecked'
    ? t('offline.missing', { count: check.missing })
    : t('offline.unknown')
}
