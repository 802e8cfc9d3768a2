import { useTranslation } from 'react-i18next'
import { useWriteFailureWords } from '../../i18n/useWriteFailureWords'
import { useAnswerWriter } from '../../storage/useAnswerWriter'
import { useAssessments, useBinnedAssessments } from '../../storage/useAssessments'
import { useWriting } from '../../storage/openWriters'
import { useConnection } from '../../storage/useConnection'
import { useDocuments } from '../../storage/useDocuments'

/** Whether everything is kept, in one sentence that is never better than the facts. */
export function useVerdict(): string {
  const { t } = useTranslation('storage')
  const why = useWriteFailureWords()
  const { status } = useConnection()
  const answers = useAnswerWriter()
  const documents = useWriting()
  const failure = answers.failure ?? documents.failure
  const count = useAssessments().length + useBinnedAssessments().length + useDocuments().length
  if (failure?.type === 'WriteFailed') return t('verdict.failed', { why: why(failure) })
  if (failure) return t('verdict.dropped')
  if (status === 'read-only') return t('verdict.readOnly')
  if (status !== 'open') return t('verdict.closed')
  if (answers.status !== 'saved' || documents.status !== 'saved') return t('verdict.saving')
  return count === 0 ? t('verdict.nothing') : t('verdict.saved')
}
