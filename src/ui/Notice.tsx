import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { focusHeading } from './focusHeading'
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

/**
 * Something to know before going on, named by its title. Not for what is always there: that is text. One that goes away under somebody's hands gives
 * the focus to the heading of the screen, because a key must not go to nowhere.
 */
export function Notice({ tone = 'plain', title, role, actions, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const isNamed = title !== undefined && role === undefined
  useLayoutEffect(() => {
    const notice = box.current
    return () => {
      if (notice?.contains(document.activeElement)) focusHeading()
    }
  }, [])
  return (
    <div
      ref={box}
      className={joined(styles['notice'], styles[tone])}
      role={isNamed ? 'group' : role}
      aria-labelledby={isNamed ? id : undefined}
    >
      {title !== undefined && (
        <p id={id} className={styles['title']}>
          {title}
        </p>
      )}
      {children}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
