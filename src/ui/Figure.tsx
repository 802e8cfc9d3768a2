import type { ReactNode } from 'react'
import styles from './Figure.module.css'
import { LaterDisclosure } from './LaterDisclosure'

interface Props {
  /** Says the conclusion. */
  readonly heading: ReactNode
  /** The same in words, for whoever does not see the picture. */
  readonly summary: ReactNode
  /** "Toon als tabel" */
  readonly tableLabel: string
  readonly table: ReactNode
  /** Whether the table stands open instead of the picture. */
  readonly asTable?: boolean
  /** The picture. */
  readonly children: ReactNode
}

/** A picture of numbers: a heading that says the conclusion, a sentence, the picture and a table with every value. */
export function Figure({ heading, summary, tableLabel, table, asTable = false, children }: Props) {
  return (
    <section className={styles['figure']}>
      <h2>{heading}</h2>
      <p>{summary}</p>
      {asTable ? table : children}
      {!asTable && <LaterDisclosure summary={tableLabel}>{table}</LaterDisclosure>}
    </section>
  )
}
