import { useId, type ComponentProps, type ReactNode } from 'react'
import styles from './Checkable.module.css'

interface Props extends ComponentProps<'input'> {
  readonly type: 'checkbox' | 'radio'
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** The id of words that say why it cannot be chosen as things stand: it stays a stop by keyboard, and a press does nothing. */
  readonly offBecause?: string | undefined
}

/**
 * A checkbox or a radio with its words, all of it one target; its hint is a description, and is not in its name too. The levels of
 * a scale are a `ChoiceGroup`.
 */
export function Checkable({ label, hint, offBecause, ...input }: Props) {
  const id = useId()
  const isOff = offBecause !== undefined
  const described = [hint !== undefined && `${id}-hint`, offBecause].filter(Boolean).join(' ')
  return (
    <label className={styles['checkable']}>
      <input
        {...(described !== '' && { 'aria-labelledby': `${id}-label`, 'aria-describedby': described })}
        {...input}
        {...(isOff && { 'aria-disabled': true, onChange: staysAsItIs })}
      />
      <span>
        <span id={`${id}-label`}>{label}</span>
        {hint !== undefined && (
          <small id={`${id}-hint`} className={styles['hint']}>
            {hint}
          </small>
        )}
      </span>
    </label>
  )
}

function staysAsItIs() {
  // Whoever draws it says what is chosen.
}
