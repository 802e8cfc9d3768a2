import { useTranslation } from 'react-i18next'
import { useWriteFailureWords } from './useWriteFailureWords'
import type { WriteFailure } from '../../storage/writeFailure'
import { Notice } from '../../ui/Notice'

interface Props {
  readonly title: string
  readonly failure: WriteFailure
  /** Where it takes the focus it is read out by that already. */
  readonly takesFocus?: boolean
}

/** Something could not be stored: why, and that it can be tried again. What somebody filled in is still on the screen. */
export function WriteFailed({ title, failure, takesFocus = false }: Props) {
  const { t } = useTranslation()
  const why = useWriteFailureWords()
  return (
    <Notice tone="danger" {...(!takesFocus && { role: 'alert' })} title={title}>
      <p>
        {why(failure)} {t('writeFailed.again')}
      </p>
    </Notice>
  )
}
