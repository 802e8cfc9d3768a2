import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import styles from './backup.module.css'

interface Props {
  readonly words: string
  readonly onAnother: () => void
}

/** The passphrase that the app offers, in big type to write down. */
export function OfferedWords({ words, onAnother }: Props) {
  const { t } = useTranslation('backup')
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words)
      setSaid(t('passphrase.copied'))
    } catch {
      setSaid(t('passphrase.notCopied'))
    }
  }
  const another = () => {
    onAnother()
    setSaid('')
  }
  return (
    <div className={styles['offered']}>
      <p>{t('passphrase.words')}</p>
      <p className={styles['words']} lang="nl" translate="no" aria-live="polite">
        {words}
      </p>
      <p className={styles['buttons']}>
        <Button onClick={another}>{t('passphrase.another')}</Button>
        <Button onClick={() => void copy()}>{t('passphrase.copy')}</Button>
      </p>
      <p role="status">{said}</p>
    </div>
  )
}
