import { useLayoutEffect, useId, useRef, type ReactNode } from 'react'
import styles from './Dialog.module.css'

interface Props {
  readonly open: boolean
  readonly title: string
  readonly actions: ReactNode
  /** Also called for Escape and the phone's back gesture. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A question that must be answered first. The browser keeps the focus inside and gives it back. */
export function Dialog({ open, title, actions, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={heading}
      // The browser tells of closing a moment later, when it may be open again.
      onClose={({ currentTarget }) => !currentTarget.open && onClose()}
    >
      {open && (
        <>
          <h2 id={heading}>{title}</h2>
          {children}
          <div className={styles['actions']}>{actions}</div>
        </>
      )}
    </dialog>
  )
}
