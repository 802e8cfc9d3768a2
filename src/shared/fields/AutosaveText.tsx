import type { ComponentProps, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { limits } from '../../exchange/limits'
import type { TextEdit } from '../../lib/mergeText'
import { ClientDataHint } from '../personalData/ClientDataHint'
import { Field } from '../../ui/Field'
import styles from './fields.module.css'
import { useHoldsBack } from './useHoldsBack'
import { useTypedText } from './useTypedText'

type Native = 'autoComplete' | 'list' | 'maxLength' | 'readOnly' | 'rows'

interface Props {
  /** Which field of which kind of document it is: `goal.aim`. */
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is stored, with what is on its way there. */
  readonly value: string
  /** At every key: what stood in the control before, and what stands there now. */
  readonly onType: (edit: TextEdit) => void
  /** What of a text is stored, where that is not all of it; what was typed stays on the screen as it is. */
  readonly means?: (text: string) => string
  /** What to say of a text of which something that was written is not stored. */
  readonly leavesOut?: (text: string) => string | undefined
  /** Where something about a client might be written: everything that looks like it is pointed at, or all but names. */
  readonly clients?: 'all' | 'notNames'
  /** One line, instead of as many as somebody wants. */
  readonly isLine?: boolean
  readonly native?: Pick<ComponentProps<'textarea'> & ComponentProps<'input'>, Native>
  readonly takesFocus?: boolean
}

/** A text that is stored while it is written. It never overwrites what was written elsewhere: the edit says what it replaces. */
export function AutosaveText({
  name,
  label,
  hint,
  value,
  onType,
  means,
  leavesOut,
  clients,
  isLine = false,
  native,
  takesFocus = false,
}: Props) {
  const { t } = useTranslation()
  const { control, isShared, isTyped } = useTypedText({ value, onType, means })
  const leftOut = leavesOut?.(control.value)
  useHoldsBack(leftOut !== undefined)
  const own = {
    name,
    'data-field': name,
    autoFocus: takesFocus,
    maxLength: limits.report.textLength,
    ...native,
    ...control,
  }
  return (
    <div>
      <Field label={label} hint={hint} error={leftOut}>
        {(tied) => (isLine ? <input type="text" {...tied} {...own} /> : <textarea {...tied} {...own} />)}
      </Field>
      {isTyped && (
        <p role="status" className={styles['elsewhere']}>
          {isShared && <span>{t('field.elsewhere')}</span>}
        </p>
      )}
      {clients && <ClientDataHint text={value} namesAreFine={clients === 'notNames'} />}
    </div>
  )
}
