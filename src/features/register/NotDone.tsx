import { useTranslation } from 'react-i18next'
import { useWriteFailureWords } from '../../i18n/useWriteFailureWords'
import type { WriteFailure } from '../../storage/writeFailure'
import { Notice } from '../../ui/Notice'

interface Props {
  readonly title: string
  readonly failure: WriteFailure
}

/** The storage refused. */
export function NotDone({ title, failure }: Props) {
  const { t } = useTranslation()
  const why = useWriteFailureWords()
  return (
    <Notice tone="danger" role="alert" title={title}>
      <p>
        {why(failure)} {t('writeFailed.again')}
      </p>
    </Notice>
  )
}
