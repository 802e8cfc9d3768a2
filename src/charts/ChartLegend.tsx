import type { Second, SeriesNames } from './ChartRow'
import styles from './ChartLegend.module.css'

/** What each line of a picture means, with a sample of its stroke and its dot. */
export function ChartLegend({ now, before, norm, second }: SeriesNames & { readonly second: Second }) {
  return (
    <ul role="list" className={styles['legend']}>
      <li>
        <Sample name="now" /> {now}
      </li>
      {before !== undefined && (
        <li>
          <Sample name={second} /> {before}
        </li>
      )}
      <li>
        <Sample name="norm" /> {norm}
      </li>
    </ul>
  )
}

function Sample({ name }: { readonly name: 'now' | Second | 'norm' }) {
  return (
    <svg className={styles[name]} viewBox="0 0 40 14" aria-hidden="true">
      <path d="M2,7H38" />
      {name === 'reviewer' && <rect x="15.5" y="2.5" width="9" height="9" />}
      {(name === 'now' || name === 'before') && <circle cx="20" cy="7" r="4.5" />}
    </svg>
  )
}
