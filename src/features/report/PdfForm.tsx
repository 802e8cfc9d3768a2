import type { RefObject } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { canSharePdf } from '../../lib/shareFile'
import { Button } from '../../ui/Button'
import { Checkable } from '../../ui/Checkable'
import { firstLock, type Lock } from './Lock'
import { PasswordFields } from './PasswordFields'
import styles from './report.module.css'

interface Props {
  readonly makeButton: RefObject<HTMLButtonElement | null>
  /** It is being made: there is nothing to choose, and the button keeps the focus. */
  readonly isBusy: boolean
  /** Undefined: readable for everybody who has the file. */
  readonly onMake: (password: string | undefined) => void
}

/** Makes the PDF, locked when somebody asks for it. */
export function PdfForm({ makeButton, isBusy, onMake }: Props) {
  const { t } = useTranslation('compose')
  // Hidden fields ask nothing.
  const form = useForm<Lock>({ defaultValues: firstLock, shouldUnregister: true })
  const locked = useWatch({ control: form.control, name: 'locked' })
  const make = form.handleSubmit((given) => onMake(given.locked ? given.password : undefined))
  return (
    <form className={styles['part']} onSubmit={(event) => void make(event)} noValidate>
      {!isBusy && (
        <Checkable
          type="checkbox"
          label={t('file.lock')}
          hint={t('file.lockHint')}
          {...form.register('locked')}
        />
      )}
      {!isBusy && locked && <PasswordFields form={form} />}
      <p className={styles['buttons']}>
        <Button ref={makeButton} type="submit" look="primary" isOff={isBusy}>
          {canSharePdf() ? t('file.makeAndShare') : t('file.make')}
        </Button>
        {!isBusy && <Button onClick={() => print()}>{t('file.print')}</Button>}
      </p>
    </form>
  )
}
