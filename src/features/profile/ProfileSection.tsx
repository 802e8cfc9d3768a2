import type { ReactNode } from 'react'
import styles from './ProfileSection.module.css'

interface Props {
  /** Where the table of contents leads to. */
  readonly id: string
  readonly heading: string
  readonly children: ReactNode
}

/** A chapter of the profile. */
export function ProfileSection({ id, heading, children }: Props) {
  return (
    <section className={styles['section']} role="group" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
