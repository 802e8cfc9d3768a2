import { useId, type ReactNode } from 'react'
import styles from './Section.module.css'

interface Props {
  readonly heading: string
  readonly children: ReactNode
}

/** A part of a long page under its own heading, which also names it for a screen reader. */
export function Section({ heading, children }: Props) {
  const id = useId()
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
