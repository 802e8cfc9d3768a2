import type { ReactNode } from 'react'
import styles from './Facts.module.css'

interface Props {
  readonly facts: readonly { readonly name: string; readonly value: ReactNode }[]
}

/** A few facts, each beside its name where there is room. */
export function Facts({ facts }: Props) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
