import { useId, type ReactNode } from 'react'
import styles from './SettingsSection.module.css'

interface Props {
  readonly heading: string
  readonly children: ReactNode
}

/** A part of the settings under its own heading. */
export function SettingsSection({ heading, children }: Props) {
  const id = useId()
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
