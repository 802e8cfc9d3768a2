import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

interface Props {
  readonly summary: ReactNode
  readonly open?: boolean
  readonly onToggle?: (open: boolean) => void
  readonly children: ReactNode
}

/** Something that most people need not see. Not for what everybody must read. */
export function Disclosure({ summary, open, onToggle, children }: Props) {
  return (
    <details
      className={styles['disclosure']}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      <div className={styles['content']}>{children}</div>
    </details>
  )
}
