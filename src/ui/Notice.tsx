import type { ReactNode } from 'react'
import { joined } from './joined'
import styles from './Notice.module.css'

interface Props {
  readonly tone?: 'plain' | 'warning' | 'danger'
  readonly title?: string
  /** `alert` interrupts a screen reader: only for what just went wrong. `status` waits its turn. */
  readonly role?: 'alert' | 'status'
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** Something to know before going on. Not for what is always there: that is text. */
export function Notice({ tone = 'plain', title, role, actions, children }: Props) {
  return (
    <div className={joined(styles['notice'], styles[tone])} role={role}>
      {title !== undefined && <p className={styles['title']}>{title}</p>}
      {children}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
