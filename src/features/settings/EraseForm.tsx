import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { eraseEverything, type Erasable } from '../../storage/erase'
import { paths } from '../../navigation/paths'
import { Button, LinkButton } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './EraseForm.module.css'
import { Section } from '../../ui/Section'

interface Props {
  /** Told what could not be erased: nothing, when all is gone. */
  readonly onErased: (left: readonly Erasable[]) => void
}

/** Says what goes, and erases it only when the word stands there. */
export function EraseForm({ onErased }: Props) {
  const { t } = useTranslation('settings')
  const word = t('erase.word')
  const { register, handleSubmit, formState } = useForm({ defaultValues: { typed: '' } })
  const isWord = (typed: string) => {
    const given = typed.trim()
    if (given === '') return t('erase.missing', { word })
    // On a phone it is no small thing to type capitals.
    return given.toUpperCase() === word || t('erase.wrong', { word, typed: given })
  }
  const erase = handleSubmit(async () => onErased(await eraseEverything()))
  return (
    <Section heading={t('erase.title')}>
      <WhatGoes />
      <form className={styles['form']} onSubmit={(event) => void erase(event)} noValidate>
        <Field label={t('erase.label', { word })} error={formState.errors.typed?.message}>
          {(control) => (
            <input
              {...control}
              {...register('typed', { validate: isWord })}
              type="text"
              autoComplete="off"
              autoCapitalize="characters"
              autoCorrect="off"
              spellCheck={false}
            />
          )}
        </Field>
        <Button type="submit" look="danger" isOff={formState.isSubmitting}>
          {formState.isSubmitting ? t('erase.busy') : t('erase.action')}
        </Button>
      </form>
    </Section>
  )
}

function WhatGoes() {
  const { t } = useTranslation('settings')
  return (
    <>
      <p>{t('erase.intro')}</p>
      <ul>
        <li>{t('erase.assessments')}</li>
        <li>{t('erase.notes')}</li>
        <li>{t('erase.preferences')}</li>
        <li>{t('erase.secondCopy')}</li>
        <li>{t('erase.copy')}</li>
      </ul>
      <p>{t('erase.backup')}</p>
      <p>
        <LinkButton to={paths.makeBackup}>{t('erase.makeBackup')}</LinkButton>
      </p>
      <p>{t('erase.final')}</p>
    </>
  )
}
