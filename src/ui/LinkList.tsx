import type { ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './LinkList.module.css'

interface Item {
  readonly to: string
  readonly label: ReactNode
  readonly hint?: ReactNode
}

/** A list of places to go, one a row. */
export function LinkList({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul role="list" className={styles['list']}>
      {items.map(({ to, label, hint }) => (
        <li key={to}>
          <Link href={to} className={styles['link']}>
            {label}
          </Link>
          {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
        </li>
      ))}
    </ul>
  )
}
