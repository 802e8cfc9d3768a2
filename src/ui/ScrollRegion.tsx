import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { joined } from './joined'
import styles from './ScrollRegion.module.css'

interface Props {
  /** What it holds, for whoever comes to it by keyboard or with a screen reader. */
  readonly label: string
  readonly className?: string | undefined
  readonly ref?: RefObject<HTMLDivElement | null>
  readonly children: ReactNode
}

/** What is too wide for the screen scrolls by itself, and by keys; what fits is no stop and no landmark on the way. */
export function ScrollRegion({ label, className, ref, children }: Props) {
  const own = useRef<HTMLDivElement>(null)
  const box = ref ?? own
  const scrolls = useScrolls(box)
  return (
    <div
      ref={box}
      className={joined(styles['region'], className)}
      {...(scrolls && { role: 'region', 'aria-label': label, tabIndex: 0 })}
    >
      {children}
    </div>
  )
}

/** Whether there is more in a box than it has room for. */
function useScrolls(box: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = () => setScrolls(element.scrollWidth > element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [box])
  return scrolls
}
