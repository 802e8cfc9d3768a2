import { useTranslation } from 'react-i18next'
import { savesData } from '../lib/savesData'
import { Button } from '../ui/Button'
import { ChangingWords } from '../ui/ChangingWords'
import { Section } from '../ui/Section'
import { useObservable } from '../ui/useObservable'
import { appUpdateState, verifyOffline } from './appUpdates'

/** How much of the app works without a network, which is only said of files that were read; and a way to look again. */
export function OfflineStatus() {
  const { t } = useTranslation('storage')
  const { worksOffline, offlineCheck } = useObservable(appUpdateState)
  const isLeftToAsk = worksOffline === 'scoring' && offlineCheck !== 'busy' && savesData()
  return (
    <Section heading={t('offline.title')}>
      <p role="status">
        <ChangingWords>{useWords()}</ChangingWords>
      </p>
      <p>
        <Button onClick={() => void verifyOffline()}>
          {t(isLeftToAsk ? 'offline.fetchRest' : 'offline.check')}
        </Button>
      </p>
    </Section>
  )
}

function useWords(): string {
  const { t } = useTranslation('storage')
  const { worksOffline, offlineCheck: check } = useObservable(appUpdateState)
  const missing = check === 'busy' || check.type === 'OfflineUnknown' ? undefined : check.missing
  if (worksOffline === 'scoring') {
    if (check === 'busy') return t('offline.scoring.busy')
    if (missing) return t('offline.scoring.missing', { count: missing })
    return t(savesData() ? 'offline.scoring.saving' : 'offline.scoring.alone')
  }
  if (check === 'busy') return t('offline.busy')
  if (worksOffline === 'everything') return t('offline.ready')
  return missing ? t('offline.missing', { count: missing }) : t('offline.unknown')
}
