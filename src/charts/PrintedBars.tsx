import type { BarsBlock, BarsPanel } from '../domain/printedDocument'
import styles from './PrintedBars.module.css'

const [wide, high] = [30, 60]
/** Above the bars for the numbers, and below them for the ticks. */
const air = 16

/** Small panels of bars with their numbers, all on one scale so that they can be laid beside one another. */
export function PrintedBars({ block: { ticks, panels } }: { readonly block: BarsBlock }) {
  const most = Math.max(1, ...panels.flatMap(({ counts }) => counts))
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
  const foot = air + high
  return (
    <svg viewBox={`0 0 ${ticks.length * wide} ${foot + air}`} role="img" aria-label={alternative}>
      {ticks.map((tick, index) => {
        const count = counts[index] ?? 0
        const height = (count / most) * high
        const middle = (index + 0.5) * wide
        return (
          <g key={tick}>
            <rect className={styles['bar']} x={middle - 10} y={foot - height} width={20} height={height} />
            <text className={styles['count']} x={middle} y={foot - height - 4} textAnchor="middle">
              {count}
            </text>
            <text className={styles['tick']} x={middle} y={foot + 12} textAnchor="middle">
              {tick}
            </text>
          </g>
        )
      })}
      <path className={styles['foot']} d={`M0,${foot}H${ticks.length * wide}`} />
    </svg>
  )
}
