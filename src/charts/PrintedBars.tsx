import { barsPicture, maxOf } from '../pictures/barsPicture'
import type { BarsBlock, BarsPanel } from '../domain/printedDocument'
import styles from './PrintedBars.module.css'
import { Shapes } from './Shapes'

/** Small panels of bars with their numbers, all on one scale so that they can be laid beside one another. */
export function PrintedBars({ block: { ticks, panels } }: { readonly block: BarsBlock }) {
  const most = maxOf(panels)
  return (
    <ul role="list" className={styles['panels']}>
      {panels.map((panel) => (
        <li key={panel.name} className={styles['panel']}>
          <p className={styles['name']}>{panel.name}</p>
          {panel.counts.length > 0 && <Bars panel={panel} ticks={ticks} most={most} />}
          <p className={styles['note']}>{panel.note}</p>
        </li>
      ))}
    </ul>
  )
}

interface BarsProps extends Pick<BarsBlock, 'ticks'> {
  readonly panel: BarsPanel
  readonly most: number
}

function Bars({ panel: { counts, alternative }, ticks, most }: BarsProps) {
  const { width, height, shapes } = barsPicture(ticks, counts, most)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative}>
      <Shapes shapes={shapes} />
    </svg>
  )
}
