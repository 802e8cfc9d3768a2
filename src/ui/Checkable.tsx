import { useId, type ComponentProps, type ReactNode } from 'react'
import styles from './Checkable.module.css'

interface Props extends ComponentProps<'input'> {
  readonly type: 'checkbox' | 'radio'
  readonly label: ReactNode
  readonly hint?: ReactNode
}

/** A checkbox or a radio with its words, all of it one target. The levels of a scale are a `ChoiceGroup`. */
export function Checkable({ label, hint, ...input }: Props) {
  const id = useId()
  return (
    <label className={styles['checkable']}>
      <input aria-describedby={hint === undefined ? undefined : `${id}-hint`} {...input} />
      <span>
        {label}
        {hint !== undefined && (
          <small id={`${id}-hint`} className={styles['hint']}>
            {hint}
          </small>
        )}
      </span>
    </label>
  )
}
