import { useTranslation } from 'react-i18next'
import { useWriteFailureWords } from '../../shared/saving/useWriteFailureWords'
import { useHasWork } from '../../shared/documents/useHasWork'
import { autosaveState } from '../../storage/autosave/queue'
import { connectionState } from '../../storage/connection'
import { useObservable } from '../../ui/useObservable'

/** Whether everything is kept, in one sentence that is never better than the facts. */
export function useVerdict(): string {
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
