import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice'
import type { MakeFailure } from './useMakeBackup'

/** Why there is no backup, and that nothing is lost. */
export function NotMade({ failure }: { readonly failure: MakeFailure }) {
  const { t } = useTranslation(['backup', 'door'])
  return (
    <Notice tone="danger" role="alert" title={t('notMade.title')}>
      <p>{words()}</p>
    </Notice>
  )

  function words(): string {
    switch (failure.type) {
      case 'HereUnreadable':
        return t('notMade.unreadable', { detail: failure.detail })
      case 'FileTooLarge':
        return t('notMade.tooLarge')
      case 'TookTooLong':
        return t('notMade.slow')
      case 'WorkerFailed':
        return t('notMade.failed', { detail: failure.detail })
      case 'TooLittleMemory':
        return t('door:TooLittleMemory')
      case 'BackupNotVerified':
        return t('notMade.different')
    }
  }
}
