import { useTranslation } from 'react-i18next'
import { useWriteFailureWords } from '../../i18n/useWriteFailureWords'
import type { WriteFailure } from '../../storage/writeFailure'
import { Notice } from '../../ui/Notice'

/** Something could not be stored; what was there still is. */
export function WriteFailed({ failure }: { readonly failure: WriteFailure }) {
  const { t } = useTranslation(['review', 'common'])
  const why = useWriteFailureWords()
  return (
    <Notice tone="danger" role="alert" title={t('failed')}>
      <p>
        {why(failure)} {t('common:writeFailed.again')}
      </p>
    </Notice>
  )
}
