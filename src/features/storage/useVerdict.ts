import { useTranslation } from 'react-i18next'
import { useWriteFailureWords } from '../../shared/saving/useWriteFailureWords'
import { useAutosave } from '../../shared/saving/useAutosave'
import { useConnection } from '../../shared/saving/useConnection'
import { useHasWork } from '../../shared/documents/useHasWork'

/** Whether everything is kept, in one sentence that is never better than the facts. */
export function useVerdict(): string {
  const { t } = useTranslation('storage')
  const why = useWriteFailureWords()
  const { status: connection } = useConnection()
  const { status, failure } = useAutosave()
  const hasWork = useHasWork()
  if (failure) return t('verdict.failed', { why: why(failure) })
  if (status === 'failed') return t('verdict.dropped')
  if (connection === 'read-only') return t('verdict.readOnly')
  if (connection !== 'open') return t('verdict.closed')
  if (status === 'saving') return t('verdict.saving')
  return hasWork ? t('verdict.saved') : t('verdict.nothing')
}
