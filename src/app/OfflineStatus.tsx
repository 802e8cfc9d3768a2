import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/useFormats'
import { savesData } from '../lib/savesData'
import { Button } from '../ui/Button'
import { ChangingWords } from '../ui/ChangingWords'
import { Section } from '../ui/Section'
import { useObservable } from '../ui/useObservable'
import { appUpdateState, verifyOffline, type AppUpdateState } from './appUpdates'

/** How much of the app works without a network, which is only said of files that were read; and a way to look again. */
export function OfflineStatus() {
  const { t } = useTranslation('storage')
  const { worksOffline, offlineCheck } = useObservable(appUpdateState)
  const formats = useFormats()
  const leftOut = leftOutOf(offlineCheck)
  const isLeftToAsk = worksOffline === 'scoring' && offlineCheck !== 'busy' && savesData()
  return (
    <Section heading={t('offline.title')}>
      <p role="status">
        <ChangingWords>{useWords()}</ChangingWords>
      </p>
      {leftOut.length > 0 && (
        <p>{t('offline.leftOut', { count: leftOut.length, list: formats.list(leftOut) })}</p>
      )}
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
  const leftOut = leftOutOf(check).length
  const missing = missingIn(check) - leftOut
  if (check === 'busy') return t(worksOffline === 'scoring' ? 'offline.scoring.busy' : 'offline.busy')
  if (worksOffline === 'everything') return t(leftOut > 0 ? 'offline.readyWithout' : 'offline.ready')
  if (missing > 0)
    return t(worksOffline === 'scoring' ? 'offline.scoring.missing' : 'offline.missing', { count: missing })
  if (worksOffline === 'scoring') return t(savesData() ? 'offline.scoring.saving' : 'offline.scoring.alone')
  return t(check.type === 'OfflineFailed' ? 'offline.failed' : 'offline.unknown')
}

type Check = AppUpdateState['offlineCheck']

function missingIn(check: Check): number {
  return check !== 'busy' && check.type === 'OfflineChecked' ? check.missing : 0
}

function leftOutOf(check: Check): readonly string[] {
  return check !== 'busy' && check.type === 'OfflineChecked' ? check.leftOut : []
}
