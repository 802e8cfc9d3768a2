import { useTranslation } from 'react-i18next'
import { useWriteFailureWords } from '../../shared/saving/useWriteFailureWords'
import type { RestoreFailure } from '../../storage/restore'
import { Notice } from '../../ui/Notice'

/** Putting back, or taking that back, did not work: all of it or nothing, so nothing changed. */
export function NotRestored({ failure }: { readonly failure: RestoreFailure }) {
  const { t } = useTranslation('restore')
  const why = useWriteFailureWords()
  return (
    <Notice tone="danger" role="alert" title={t('writeFailed.title')}>
      <p>{words()}</p>
      <p>{t('writeFailed.unchanged')}</p>
    </Notice>
  )

  function words(): string {
    switch (failure.type) {
      case 'WriteFailed':
        return why(failure)
      case 'RestoreNotVerified':
        return t('writeFailed.notVerified')
      case 'NothingToUndo':
        return t('undo.nothing')
    }
  }
}
