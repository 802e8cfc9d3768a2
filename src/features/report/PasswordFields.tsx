import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Checkable } from '../../ui/Checkable'
import { Field } from '../../ui/Field'
import type { Lock } from './Lock'

const min = 8

/** Typed twice, or once where it can be seen. */
export function PasswordFields({ form }: { readonly form: UseFormReturn<Lock> }) {
  const { t } = useTranslation('compose')
  const { errors } = form.formState
  const shown = useWatch({ control: form.control, name: 'shown' })
  const isLongEnough = (typed: string) =>
    Array.from(typed.trim()).length >= min || t('file.passwordShort', { min })
  const isSame = (typed: string, { password }: Lock) => typed === password || t('file.different')
  const input = { type: shown ? 'text' : 'password', autoComplete: 'new-password', spellCheck: false }
  return (
    <>
      <Field
        label={t('file.password')}
        hint={t('file.passwordHint', { min })}
        error={errors.password?.message}
      >
        {(control) => (
          <input {...control} {...input} {...form.register('password', { validate: isLongEnough })} />
        )}
      </Field>
      {!shown && (
        <Field label={t('file.again')} error={errors.again?.message}>
          {(control) => <input {...control} {...input} {...form.register('again', { validate: isSame })} />}
        </Field>
      )}
      <Checkable type="checkbox" label={t('file.show')} {...form.register('shown')} />
    </>
  )
}
