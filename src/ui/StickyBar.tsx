import type { ReactNode } from 'react'
import { joined } from './joined'
import styles from './StickyBar.module.css'

interface Props {
  /** What it is for, as the name of a group; absent where its words say so. */
  readonly label?: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** How far somebody is and the way on, in sight however far they have scrolled down a long list. */
export function StickyBar({ label, className, children }: Props) {
  return (
    <div
      {...(label !== undefined && { role: 'group', 'aria-label': label })}
      className={joined(styles['bar'], className)}
    >
      {children}
    </div>
  )
}
