import { sample, sampleShapes } from '../pictures/seriesShapes'
import type { RadarSeries } from '../domain/printedDocument'
import styles from './Legend.module.css'
import { Shapes } from './Shapes'

/** What each line of a picture means, with a sample of its stroke and its dot. */
export function Legend({ series }: { readonly series: readonly Pick<RadarSeries, 'kind' | 'name'>[] }) {
  return (
    <ul role="list" className={styles['legend']}>
      {series.map(({ kind, name }) => (
        <li key={`${kind} ${name}`}>
          <svg viewBox={`0 0 ${sample.width} ${sample.height}`} aria-hidden="true">
            <Shapes shapes={sampleShapes(kind, { x: 0, y: 0 })} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

/** What the numbers at the axes stand for, where there was no room for their names. */
export function AxisKey({ keys }: { readonly keys: readonly string[] }) {
  if (keys.length === 0) return null
  return (
    <ul role="list" className={styles['key']}>
      {keys.map((key) => (
        <li key={key}>{key}</li>
      ))}
    </ul>
  )
}
