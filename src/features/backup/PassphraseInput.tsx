import { useState, type ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import styles from './backup.module.css'

/** Typed hidden or shown: most mistakes are seen at once. */
export function PassphraseInput(input: ComponentProps<'input'>) {
  const { t } = useTranslation('backup')
  const [isShown, setShown] = useState(false)
  return (
    <span className={styles['passphrase']}>
      <input
        {...input}
        type={isShown ? 'text' : 'password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
      />
      <Button
        aria-label={isShown ? t('passphrase.hideLabel') : t('passphrase.showLabel')}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? t('passphrase.hide') : t('passphrase.show')}
      </Button>
    </span>
  )
}
