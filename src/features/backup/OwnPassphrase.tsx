import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { normalisePassphrase } from '../../exchange/passphrase/normalisePassphrase'
import { Field } from '../../ui/Field'
import { minCharacters as min, type BackupChoices } from './BackupChoices'
import { PassphraseInput } from './PassphraseInput'

/** An own passphrase, typed twice: a mistake in it would lose everything. */
export function OwnPassphrase({ form }: { readonly form: UseFormReturn<BackupChoices> }) {
  const { t } = useTranslation('backup')
  const { errors } = form.formState
  const isLongEnough = (typed: string) => {
    const count = Array.from(normalisePassphrase(typed)).length
    return count >= min || t('passphrase.tooShort', { count, min })
  }
  const isSame = (typed: string, { own }: BackupChoices) =>
    normalisePassphrase(typed) === normalisePassphrase(own) || t('passphrase.different')
  return (
    <>
      <Field label={t('passphrase.label')} hint={t('passphrase.hint', { min })} error={errors.own?.message}>
        {(control) => (
          <PassphraseInput
            {...control}
            {...form.register('own', { validate: isLongEnough })}
            autoComplete="new-password"
          />
        )}
      </Field>
      <Field label={t('passphrase.again')} error={errors.again?.message}>
        {(control) => (
          <PassphraseInput
            {...control}
            {...form.register('again', { validate: isSame })}
            autoComplete="new-password"
          />
        )}
      </Field>
    </>
  )
}
