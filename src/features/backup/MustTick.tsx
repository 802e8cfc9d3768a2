import type { ComponentProps } from 'react'
import { Checkable } from '../../ui/Checkable'
import styles from './backup.module.css'

interface Props extends Omit<ComponentProps<'input'>, 'type'> {
  readonly label: string
  /** Why it must be ticked first; absent when it was, or when nobody asked yet. */
  readonly missing: string | undefined
}

/** A box that must be ticked before something can go on. */
export function MustTick({ label, missing, ...input }: Props) {
  return (
    <div>
      <Checkable
        type="checkbox"
        label={label}
        hint={missing && <b className={styles['error']}>{missing}</b>}
        aria-invalid={missing ? true : undefined}
        {...input}
      />
    </div>
  )
}
