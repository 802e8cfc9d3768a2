import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import { limits } from '../../exchange/limits'
import { Button } from '../../ui/Button'
import { Checkable } from '../../ui/Checkable'
import { Field } from '../../ui/Field'
import { WhyRefused } from '../../shared/words/WhyRefused'
import { Notice } from '../../ui/Notice'
import styles from './review.module.css'
import type { OpeningFailure } from './openingStep'
import { useOpeningWords } from './useOpeningWords'

interface Props {
  readonly file: File
  readonly failure: OpeningFailure | undefined
  readonly onUnlock: (password: string) => void
}

/** Asks for the password of a PDF; a wrong one can be typed again without choosing the file again. */
export function UnlockReceived({ file, failure, onUnlock }: Props) {
  const { t } = useTranslation('arrival')
  const words = useOpeningWords()
  const [isShown, setShown] = useState(false)
  const { register, handleSubmit, formState, setFocus } = useForm({ defaultValues: { typed: '' } })
  // What was wrong is said; then it can be typed again at once.
  useEffect(() => {
    if (failure) setFocus('typed')
  }, [failure, setFocus])
  const unlock = handleSubmit(({ typed }) => onUnlock(typed))
  return (
    <form className={styles['form']} onSubmit={(event) => void unlock(event)} noValidate>
      <p className={styles['name']}>
        <bdi>{sanitizeForDisplay(file.name, limits.fileNameLength)}</bdi>
      </p>
      <p>{t('open.locked')}</p>
      {failure && (
        <Notice tone="danger" role="alert">
          <WhyRefused {...words(failure)} />
        </Notice>
      )}
      <Field label={t('open.password')} error={formState.errors.typed?.message}>
        {(control) => (
          <input
            {...control}
            {...register('typed', { validate: (typed) => typed !== '' || t('open.passwordMissing') })}
            type={isShown ? 'text' : 'password'}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </Field>
      <Checkable
        type="checkbox"
        label={t('open.show')}
        checked={isShown}
        onChange={(event) => setShown(event.target.checked)}
      />
      <p>
        <Button type="submit" look="primary">
          {t('open.unlock')}
        </Button>
      </p>
    </form>
  )
}
