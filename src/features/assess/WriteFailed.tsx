import { useTranslation } from 'react-i18next'
import type { WriteFailure } from '../../storage/writeFailure'
import { Notice } from '../../ui/Notice'

interface Props {
  readonly title: string
  readonly failure: WriteFailure
}

/** Something could not be stored; what somebody filled in is still on the screen. */
export function WriteFailed({ title, failure }: Props) {
  const { t } = useTranslation()
  return (
    <Notice tone="danger" role="alert" title={title}>
      <p>{t(`writeFailed.${failure.reason}`, { detail: failure.detail })}</p>
    </Notice>
  )
}
