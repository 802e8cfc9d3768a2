import type { ReactNode } from 'react'
import styles from './Panes.module.css'

interface Props {
  /** Actions, facts or a picture: what goes with the main part, and comes after it where there is no room beside. */
  readonly side: ReactNode
  readonly children: ReactNode
}

/** Two columns on a wide screen: one to read, of 68 characters at most, and one for what goes with it. */
export function Panes({ side, children }: Props) {
  return (
    <div className={styles['panes']}>
      <div className={styles['pane']}>{children}</div>
      <div className={styles['pane']}>{side}</div>
    </div>
  )
}
