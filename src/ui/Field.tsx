import { useId, useState, type ReactNode } from 'react'
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

/** A label, an optional hint and an error around one native control. An error is seen at once, and said when somebody goes on. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId()
  const [left, setLeft] = useState(0)
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
  return (
    <div className={styles['field']} onBlur={() => setLeft((times) => times + 1)}>
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
      {/* Always there, because what comes in a region that is new is not said by all; put in anew, it is said. */}
      <p id={`${id}-error`} aria-live={left > 0 ? 'polite' : 'off'} className={styles['error']}>
        {error !== undefined && <span key={left}>{error}</span>}
      </p>
    </div>
  )
}
