import type { ReactNode, Ref } from 'react'
import { joined } from './joined'
import styles from './ScrollRegion.module.css'

interface Props {
  /** What it holds, for whoever comes to it by keyboard or with a screen reader. */
  readonly label: string
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** What is too wide for the screen scrolls by itself, and by keys. */
export function ScrollRegion({ label, className, ref, children }: Props) {
  const look = joined(styles['region'], className)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must take the focus to be scrolled by keys
    <div ref={ref} className={look} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
