import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import { limits } from '../../exchange/limits'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { WhyRefused } from '../../shared/words/WhyRefused'
import { Notice } from '../../ui/Notice'
import styles from './backup.module.css'
import type { BackupRefusal } from './openBackup'
import { PassphraseInput } from './PassphraseInput'
import { useFailureWords } from './useFailureWords'

interface Props {
  readonly file: File
  readonly failure: BackupRefusal | undefined
  /** As it was typed. */
  readonly onUnlock: (passphrase: string) => void
}

/** Asks for the passphrase; a wrong one can be typed again without choosing the file again. */
export function Unlock({ file, failure, onUnlock }: Props) {
  const { t } = useTranslation('restore')
  const words = useFailureWords()
  const { register, handleSubmit, formState, setFocus } = useForm({ defaultValues: { typed: '' } })
  // What was wrong is said; then it can be typed again at once.
  useEffect(() => {
    if (failure) setFocus('typed')
  }, [failure, setFocus])
  const unlock = handleSubmit(({ typed }) => onUnlock(typed))
  const isTyped = (typed: string) => typed.trim() !== '' || t('choose.passphraseMissing')
  return (
    <form className={styles['form']} onSubmit={(event) => void unlock(event)} noValidate>
      <p className={styles['name']}>
        {t('choose.file')} <bdi>{sanitizeForDisplay(file.name, limits.fileNameLength)}</bdi>
      </p>
      <p>{t('choose.locked')}</p>
      {failure && (
        <Notice tone="danger" role="alert">
          <WhyRefused {...words(failure)} />
        </Notice>
      )}
      <Field
        label={t('choose.passphrase')}
        hint={t('choose.passphraseHint')}
        error={formState.errors.typed?.message}
      >
        {(control) => (
          <PassphraseInput
            {...control}
            {...register('typed', { validate: isTyped })}
            autoComplete="current-password"
          />
        )}
      </Field>
      <p>
        <Button type="submit" look="primary">
          {t('choose.unlock')}
        </Button>
      </p>
    </form>
  )
}
