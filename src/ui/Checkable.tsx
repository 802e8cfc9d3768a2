import { useId, type ComponentProps, type ReactNode } from 'react'
import styles from './Checkable.module.css'

interface Props extends ComponentProps<'input'> {
  readonly type: 'checkbox' | 'radio'
  readonly label: ReactNode
  readonly hint?: ReactNode
}

/**
 * A checkbox or a radio with its words, all of it one target; its hint is a description, and is not in its name too. The levels of
 * a scale are a `ChoiceGroup`.
 */
export function Checkable({ label, hint, ...input }: Props) {
  const id = useId()
  return (
    <label className={styles['checkable']}>
      <input
        {...(hint !== undefined && { 'aria-labelledby': `${id}-label`, 'aria-describedby': `${id}-hint` })}
        {...input}
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
