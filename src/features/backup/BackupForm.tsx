import { useState } from 'react'
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { newPassphrase } from '../../exchange/passphrase/newPassphrase'
import { normalisePassphrase } from '../../exchange/passphrase/normalisePassphrase'
import { Button } from '../../ui/Button'
import { Checkable } from '../../ui/Checkable'
import { Notice } from '../../ui/Notice'
import styles from './backup.module.css'
import { firstChoices, type BackupChoices } from './BackupChoices'
import { MustTick } from './MustTick'
import { OfferedWords } from './OfferedWords'
import { OwnPassphrase } from './OwnPassphrase'

interface Props {
  /** Undefined: readable for everybody. */
  readonly onMake: (passphrase: string | undefined) => void
}

/** With a passphrase, unless somebody asks for a file that everybody can read. */
export function BackupForm({ onMake }: Props) {
  const { t } = useTranslation('backup')
  const [words, setWords] = useState(() => newPassphrase())
  // Hidden fields ask nothing.
  const form = useForm<BackupChoices>({ defaultValues: firstChoices, shouldUnregister: true })
  const kind = useWatch({ control: form.control, name: 'kind' })
  const make = form.handleSubmit((given) => {
    if (given.kind === 'readable') onMake(undefined)
    else onMake(given.choice === 'own' ? normalisePassphrase(given.own) : words)
  })
  return (
    <form className={styles['form']} onSubmit={(event) => void make(event)} noValidate>
      <fieldset className={styles['choices']}>
        <legend>{t('make.kind')}</legend>
        <Checkable
          type="radio"
          value="locked"
          label={t('make.locked')}
          hint={t('make.lockedHint')}
          {...form.register('kind')}
        />
        <Checkable
          type="radio"
          value="readable"
          label={t('make.readable')}
          hint={t('make.readableHint')}
          {...form.register('kind')}
        />
      </fieldset>
      {kind === 'readable' ? (
        <Notice tone="warning" title={t('make.readableWarningTitle')}>
          <p>{t('make.readableWarning')}</p>
        </Notice>
      ) : (
        <Passphrase form={form} words={words} onAnother={() => setWords(newPassphrase())} />
      )}
      <p>
        <Button type="submit" look="primary">
          {t('make.action')}
        </Button>
      </p>
    </form>
  )
}

interface PassphraseProps {
  readonly form: UseFormReturn<BackupChoices>
  readonly words: string
  readonly onAnother: () => void
}

function Passphrase({ form, words, onAnother }: PassphraseProps) {
  const { t } = useTranslation('backup')
  const choice = useWatch({ control: form.control, name: 'choice' })
  return (
    <>
      <fieldset className={styles['choices']}>
        <legend>{t('passphrase.kind')}</legend>
        <Checkable
          type="radio"
          value="offered"
          label={t('passphrase.offered')}
          hint={t('passphrase.offeredHint')}
          {...form.register('choice')}
        />
        <Checkable type="radio" value="own" label={t('passphrase.own')} {...form.register('choice')} />
      </fieldset>
      {choice === 'own' ? (
        <OwnPassphrase form={form} />
      ) : (
        <OfferedWords words={words} onAnother={onAnother} />
      )}
      <Notice tone="warning" title={t('passphrase.keepTitle')}>
        <p>{t('passphrase.keep')}</p>
      </Notice>
      <MustTick
        label={t('passphrase.noted')}
        missing={form.formState.errors.noted?.message}
        {...form.register('noted', { validate: (noted) => noted || t('passphrase.notedMissing') })}
      />
    </>
  )
}
