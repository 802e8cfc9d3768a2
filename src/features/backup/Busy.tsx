import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import styles from './backup.module.css'

interface Props {
  readonly text: string
  /** What is good to know when it takes long. */
  readonly hint?: string
  readonly onCancel?: () => void
}

/** Something that takes seconds, off the page's own thread, and can be stopped. */
export function Busy({ text, hint, onCancel }: Props) {
  const { t } = useTranslation('backup')
  return (
    <>
      <p role="status">{text}</p>
      <progress className={styles['progress']} aria-label={text} />
      {hint !== undefined && <p>{hint}</p>}
      {onCancel && (
        <p>
          <Button onClick={onCancel}>{t('busy.cancel')}</Button>
        </p>
      )}
    </>
  )
}
