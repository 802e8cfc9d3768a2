import { useId, type ReactNode } from 'react'
import styles from './Field.module.css'

/** What the control needs to be tied to its words. */
interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface Props {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is wrong and what to do; absent when all is well. */
  readonly error?: string | undefined
  readonly children: (control: ControlProps) => ReactNode
}

/** A label, an optional hint and an error around one native control. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId()
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </div>
  )
}
