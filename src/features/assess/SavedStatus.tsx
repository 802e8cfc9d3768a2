import { useTranslation } from 'react-i18next'
import { useAnswerWriter } from '../../storage/useAnswerWriter'
import styles from './SavedStatus.module.css'

/** "Opgeslagen op dit apparaat": only when every change has reached the disk. */
export function SavedStatus() {
  const { t } = useTranslation()
  const { status, typing } = useAnswerWriter()
  return (
    // Told after a choice, but not after every pause in typing.
    <span role="status" aria-live={typing ? 'off' : 'polite'} className={styles[status]}>
      {status === 'saved' && <span aria-hidden="true">✓ </span>}
      {t(words[status])}
    </span>
  )
}

const words = { saved: 'saved.status', saving: 'saved.busy', failed: 'saved.failed' } as const
