import { useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './TakesFocus.module.css'

interface Props {
  /** Each time that this is something else, the focus comes here again. */
  readonly when?: unknown
  readonly children: ReactNode
}

/**
 * What came of something, in place of what was pressed. It takes the focus before anybody can see that what had it is gone: a
 * moment later a key would go to nowhere. It must stand after a dialog, which gives the focus back first.
 */
export function TakesFocus({ when, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => box.current?.focus(), [when])
  return (
    <div ref={box} tabIndex={-1} className={styles['box']}>
      {children}
    </div>
  )
}
