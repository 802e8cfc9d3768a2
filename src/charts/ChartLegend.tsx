import type { SeriesNames } from './ChartRow'
import styles from './ChartLegend.module.css'

/** What each line of a picture means, with a sample of its stroke and its dot. */
export function ChartLegend({ now, before, norm }: SeriesNames) {
  return (
    <ul role="list" className={styles['legend']}>
      <li>
        <Sample name="now" dot /> {now}
      </li>
      {before !== undefined && (
        <li>
          <Sample name="before" dot /> {before}
        </li>
      )}
      <li>
        <Sample name="norm" /> {norm}
      </li>
    </ul>
  )
}

function Sample({ name, dot = false }: { readonly name: keyof SeriesNames; readonly dot?: boolean }) {
  return (
    <svg className={styles[name]} viewBox="0 0 40 14" aria-hidden="true">
      <path d="M2,7H38" />
      {dot && <circle cx="20" cy="7" r="4.5" />}
    </svg>
  )
}
