import { useId, type ReactNode } from 'react'
import styles from './HelpSection.module.css'

interface Props {
  readonly heading: string
  readonly children: ReactNode
}

/** A chapter of the help. */
export function HelpSection({ heading, children }: Props) {
  const id = useId()
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
