import { useState } from 'react'
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { newPassphrase } from '../../exchange/passphrase/newPassphrase'
import { normalisePassphrase } from '../../exchange/passphrase/normalisePassphrase'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'
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
  const form = useForm<BackupChoices>({
    defaultValues: firstChoices,
    shouldUnregister: true,
    shouldFocusError: false,
  })
  const kind = useWatch({ control: form.control, name: 'kind' })
  const make = form.handleSubmit(
    (given) => {
      if (given.kind === 'readable') onMake(undefined)
      else onMake(given.choice === 'own' ? normalisePassphrase(given.own) : words)
    },
    // The first on the page: by itself it would be the first that was registered.
    (faults) => {
      const first = (['own', 'again', 'noted'] as const).find((field) => faults[field])
      if (first) form.setFocus(first)
    },
  )
  return (
    <form className={styles['form']} onSubmit={(event) => void make(event)} noValidate>
      <RadioGroup
        legend={t('make.kind')}
        options={[
          { value: 'locked', label: t('make.locked'), hint: t('make.lockedHint') },
          { value: 'readable', label: t('make.readable'), hint: t('make.readableHint') },
        ]}
        registration={form.register('kind')}
      />
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
      <RadioGroup
        legend={t('passphrase.kind')}
        options={[
          { value: 'offered', label: t('passphrase.offered'), hint: t('passphrase.offeredHint') },
          { value: 'own', label: t('passphrase.own') },
        ]}
        registration={form.register('choice')}
      />
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
