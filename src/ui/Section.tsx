import { useId, type ReactNode } from 'react'
import styles from './Section.module.css'

interface Props {
  readonly heading: string
  readonly children: ReactNode
}

/** A part of a long page under its own heading, which names it; no landmark, of which a page should have few. */
export function Section({ heading, children }: Props) {
  const id = useId()
  return (
    <section className={styles['section']} role="group" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
